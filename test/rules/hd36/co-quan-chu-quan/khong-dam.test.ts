import { khongDam } from '../../../../src/rules/hd36/co-quan-chu-quan/khong-dam';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(khongDam, lookCases(khongDam, { bold: true }, 'saiDoDam'));
