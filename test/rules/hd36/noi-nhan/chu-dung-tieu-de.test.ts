import { chuDungTieuDe } from '../../../../src/rules/hd36/noi-nhan/chu-dung-tieu-de';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(chuDungTieuDe, lookCases(chuDungTieuDe, { italic: true }, 'saiDoNghieng'));
