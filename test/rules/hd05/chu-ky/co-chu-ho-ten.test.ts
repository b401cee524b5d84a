import { coChuHoTen } from '../../../../src/rules/hd05/chu-ky/co-chu-ho-ten';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(coChuHoTen, lookCases(coChuHoTen, { size: 12 }, 'saiCo'));
