import { chuDung } from '../../../../src/rules/nd30/nguoi-soan-thao/chu-dung';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const chuDungWith = (look: Partial<RunFormat>): Parts => ({ nguoiSoanThao: { text: 'PL. (300)', look } });
const oneWord = (look: Partial<RunFormat>): Parts => ({ nguoiSoanThao: { text: [['PL.', look], ' (300)'] } });

describeRule(chuDung, {
  passes: [
    ['the right slant', chuDungWith({ italic: false })],
    ['only a blank looks otherwise', { nguoiSoanThao: { text: ['PL. (300)', ['  ', { italic: true }]] } }],
    ['the component is not there', { nguoiSoanThao: null }],
  ],
  flags: [
    ['all words', chuDungWith({ italic: true }), 'saiDoNghieng'],
    ['one word among others', oneWord({ italic: true }), 'saiDoNghieng'],
  ],
});
