import { damHoTen } from '../../../../src/rules/hd05/chu-ky/dam-ho-ten';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(damHoTen, lookCases(damHoTen, { bold: false }, 'saiDoDam'));
