import { khongDamTieuDe } from '../../../../src/rules/hd36/noi-nhan/khong-dam-tieu-de';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(khongDamTieuDe, lookCases(khongDamTieuDe, { bold: true }, 'saiDoDam'));
