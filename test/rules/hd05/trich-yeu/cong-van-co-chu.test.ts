import { congVanCoChu } from '../../../../src/rules/hd05/trich-yeu/cong-van-co-chu';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(congVanCoChu, lookCases(congVanCoChu, { size: 14 }, 'saiCo'));
