import { chuDungHoTen } from '../../../../src/rules/nd30/chu-ky/chu-dung-ho-ten';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const chuDungHoTenWith = (look: Partial<RunFormat>): Parts => ({
  chuKy: ['GIÁM ĐỐC', { text: 'Trần Văn Bình', look }],
});
const oneWord = (look: Partial<RunFormat>): Parts => ({ chuKy: ['GIÁM ĐỐC', { text: ['Trần ', ['Văn Bình', look]] }] });

describeRule(chuDungHoTen, {
  passes: [
    ['the right slant', chuDungHoTenWith({ italic: false })],
    ['only a blank looks otherwise', { chuKy: ['GIÁM ĐỐC', { text: ['Trần Văn Bình', ['  ', { italic: true }]] }] }],
    ['the component is not there', { chuKy: null }],
  ],
  flags: [
    ['all words', chuDungHoTenWith({ italic: true }), 'saiDoNghieng'],
    ['one word among others', oneWord({ italic: true }), 'saiDoNghieng'],
  ],
});
