import { chuDung } from '../../../../src/rules/nd30/do-khan/chu-dung';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const chuDungWith = (look: Partial<RunFormat>): Parts => ({ doKhan: { text: 'THƯỢNG KHẨN', look } });
const oneWord = (look: Partial<RunFormat>): Parts => ({ doKhan: { text: [['THƯỢNG', look], ' KHẨN'] } });

describeRule(chuDung, {
  passes: [
    ['the right slant', chuDungWith({ italic: false })],
    ['only a blank looks otherwise', { doKhan: { text: ['THƯỢNG KHẨN', ['  ', { italic: true }]] } }],
    ['the component is not there', { doKhan: null }],
  ],
  flags: [
    ['all words', chuDungWith({ italic: true }), 'saiDoNghieng'],
    ['one word among others', oneWord({ italic: true }), 'saiDoNghieng'],
  ],
});
