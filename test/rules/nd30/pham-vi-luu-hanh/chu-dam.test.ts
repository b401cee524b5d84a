import { chuDam } from '../../../../src/rules/nd30/pham-vi-luu-hanh/chu-dam';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const chuDamWith = (look: Partial<RunFormat>): Parts => ({ phamViLuuHanh: { text: 'LƯU HÀNH NỘI BỘ', look } });
const oneWord = (look: Partial<RunFormat>): Parts => ({ phamViLuuHanh: { text: [['LƯU', look], ' HÀNH NỘI BỘ'] } });

const otherwise: Partial<RunFormat> = { bold: false };

describeRule(chuDam, {
  passes: [
    ['the right weight', chuDamWith({ bold: true })],
    ['only a blank looks otherwise', { phamViLuuHanh: { text: ['LƯU HÀNH NỘI BỘ', ['  ', otherwise]] } }],
    [
      'dự thảo is no chỉ dẫn phạm vi lưu hành',
      { phamViLuuHanh: { text: 'Dự thảo lần 2', look: { size: 12, bold: false, italic: true } } },
    ],
    ['the component is not there', { phamViLuuHanh: null }],
  ],
  flags: [
    ['all words', chuDamWith({ bold: false }), 'saiDoDam'],
    ['one word among others', oneWord({ bold: false }), 'saiDoDam'],
  ],
});
