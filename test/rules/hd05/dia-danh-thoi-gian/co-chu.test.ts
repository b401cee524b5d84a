import { coChu } from '../../../../src/rules/hd05/dia-danh-thoi-gian/co-chu';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(coChu, lookCases(coChu, { size: 12 }, 'saiCo'));
