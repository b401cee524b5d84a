import { khongDamDanhSach } from '../../../../src/rules/hd05/noi-nhan/khong-dam-danh-sach';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(khongDamDanhSach, lookCases(khongDamDanhSach, { bold: true }, 'saiDoDam'));
