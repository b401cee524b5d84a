import { chuDungChucVu } from '../../../../src/rules/hd05/chu-ky/chu-dung-chuc-vu';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(chuDungChucVu, lookCases(chuDungChucVu, { italic: true }, 'saiDoNghieng'));
