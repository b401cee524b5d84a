import { chuDung } from '../../../../src/rules/nd30/pham-vi-luu-hanh/chu-dung';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const chuDungWith = (look: Partial<RunFormat>): Parts => ({ phamViLuuHanh: { text: 'LƯU HÀNH NỘI BỘ', look } });
const oneWord = (look: Partial<RunFormat>): Parts => ({ phamViLuuHanh: { text: [['LƯU', look], ' HÀNH NỘI BỘ'] } });

describeRule(chuDung, {
  passes: [
    ['the right slant', chuDungWith({ italic: false })],
    ['only a blank looks otherwise', { phamViLuuHanh: { text: ['LƯU HÀNH NỘI BỘ', ['  ', { italic: true }]] } }],
    [
      'dự thảo is no chỉ dẫn phạm vi lưu hành',
      { phamViLuuHanh: { text: 'Dự thảo lần 2', look: { size: 12, bold: false, italic: true } } },
    ],
    ['the component is not there', { phamViLuuHanh: null }],
  ],
  flags: [
    ['all words', chuDungWith({ italic: true }), 'saiDoNghieng'],
    ['one word among others', oneWord({ italic: true }), 'saiDoNghieng'],
  ],
});
