import { congVanCoChu } from '../../../../src/rules/hd36/trich-yeu/cong-van-co-chu';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(congVanCoChu, lookCases(congVanCoChu, { size: 14 }, 'saiCo'));
