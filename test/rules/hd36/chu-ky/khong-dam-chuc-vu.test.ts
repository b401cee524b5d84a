import { khongDamChucVu } from '../../../../src/rules/hd36/chu-ky/khong-dam-chuc-vu';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(khongDamChucVu, lookCases(khongDamChucVu, { bold: true }, 'saiDoDam'));
