import { coChuDanhSach } from '../../../../src/rules/hd05/noi-nhan/co-chu-danh-sach';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(coChuDanhSach, lookCases(coChuDanhSach, { size: 14 }, 'saiCo'));
