import { khongDam } from '../../../../src/rules/hd05/so-ky-hieu/khong-dam';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(khongDam, lookCases(khongDam, { bold: true }, 'saiDoDam'));
