import { khongDam } from '../../../../src/rules/hd36/kinh-gui/khong-dam';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(khongDam, lookCases(khongDam, { bold: true }, 'saiDoDam'));
