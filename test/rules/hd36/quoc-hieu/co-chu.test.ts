import { coChu } from '../../../../src/rules/hd36/quoc-hieu/co-chu';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(coChu, lookCases(coChu, { size: 13 }, 'saiCo'));
