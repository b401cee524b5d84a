import { chuDungDanhSach } from '../../../../src/rules/hd05/noi-nhan/chu-dung-danh-sach';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(chuDungDanhSach, lookCases(chuDungDanhSach, { italic: true }, 'saiDoNghieng'));
