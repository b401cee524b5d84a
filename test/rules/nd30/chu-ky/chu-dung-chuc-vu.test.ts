import { chuDungChucVu } from '../../../../src/rules/nd30/chu-ky/chu-dung-chuc-vu';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const chuDungChucVuWith = (look: Partial<RunFormat>): Parts => ({
  chuKy: [{ text: 'KT. GIÁM ĐỐC', look }, { text: 'PHÓ GIÁM ĐỐC', look }, 'Trần Văn Bình'],
});
const oneWord = (look: Partial<RunFormat>): Parts => ({
  chuKy: ['KT. GIÁM ĐỐC', { text: ['PHÓ ', ['GIÁM ĐỐC', look]] }, 'Trần Văn Bình'],
});

describeRule(chuDungChucVu, {
  passes: [
    ['the right slant', chuDungChucVuWith({ italic: false })],
    [
      'only a blank looks otherwise',
      { chuKy: [{ text: ['KT. GIÁM ĐỐC', ['  ', { italic: true }]] }, { text: 'PHÓ GIÁM ĐỐC' }, 'Trần Văn Bình'] },
    ],
    ['the component is not there', { chuKy: null }],
  ],
  flags: [
    ['all words', chuDungChucVuWith({ italic: true }), 'saiDoNghieng'],
    ['one word among others', oneWord({ italic: true }), 'saiDoNghieng'],
  ],
});
