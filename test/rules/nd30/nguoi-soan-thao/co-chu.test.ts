import { coChu } from '../../../../src/rules/nd30/nguoi-soan-thao/co-chu';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const coChuWith = (look: Partial<RunFormat>): Parts => ({ nguoiSoanThao: { text: 'PL. (300)', look } });
const oneWord = (look: Partial<RunFormat>): Parts => ({ nguoiSoanThao: { text: [['PL.', look], ' (300)'] } });

describeRule(coChu, {
  passes: [
    ['cỡ 11', coChuWith({ size: 11 })],
    ['only a blank looks otherwise', { nguoiSoanThao: { text: ['PL. (300)', ['  ', { size: 20 }]] } }],
    ['the component is not there', { nguoiSoanThao: null }],
  ],
  flags: [
    ['cỡ 12', coChuWith({ size: 12 }), 'saiCo'],
    ['cỡ 10', coChuWith({ size: 10 }), 'saiCo'],
    ['one word of another size', oneWord({ size: 13 }), 'saiCo'],
  ],
});
