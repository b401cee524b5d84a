import { congVanChuNghieng } from '../../../../src/rules/hd05/trich-yeu/cong-van-chu-nghieng';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(congVanChuNghieng, lookCases(congVanChuNghieng, { italic: false }, 'saiDoNghieng'));
