import { coChu } from '../../../../src/rules/nd30/do-khan/co-chu';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const coChuWith = (look: Partial<RunFormat>): Parts => ({ doKhan: { text: 'THƯỢNG KHẨN', look } });
const oneWord = (look: Partial<RunFormat>): Parts => ({ doKhan: { text: [['THƯỢNG', look], ' KHẨN'] } });

describeRule(coChu, {
  passes: [
    ['cỡ 13', coChuWith({ size: 13 })],
    ['cỡ 14', coChuWith({ size: 14 })],
    ['only a blank looks otherwise', { doKhan: { text: ['THƯỢNG KHẨN', ['  ', { size: 20 }]] } }],
    ['the component is not there', { doKhan: null }],
  ],
  flags: [
    ['cỡ 15', coChuWith({ size: 15 }), 'saiCo'],
    ['cỡ 12', coChuWith({ size: 12 }), 'saiCo'],
    ['one word of another size', oneWord({ size: 16 }), 'saiCo'],
  ],
});
