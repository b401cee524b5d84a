import { chuDungHoTen } from '../../../../src/rules/hd05/chu-ky/chu-dung-ho-ten';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(chuDungHoTen, lookCases(chuDungHoTen, { italic: true }, 'saiDoNghieng'));
