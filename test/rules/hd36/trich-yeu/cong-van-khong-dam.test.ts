import { congVanKhongDam } from '../../../../src/rules/hd36/trich-yeu/cong-van-khong-dam';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(congVanKhongDam, lookCases(congVanKhongDam, { bold: true }, 'saiDoDam'));
