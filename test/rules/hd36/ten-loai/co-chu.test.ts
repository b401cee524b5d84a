import { coChu } from '../../../../src/rules/hd36/ten-loai/co-chu';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(coChu, lookCases(coChu, { size: 13 }, 'saiCo', { kind: 'ke-hoach' }));
