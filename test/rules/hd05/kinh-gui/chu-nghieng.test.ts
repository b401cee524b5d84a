import { chuNghieng } from '../../../../src/rules/hd05/kinh-gui/chu-nghieng';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(chuNghieng, lookCases(chuNghieng, { italic: false }, 'saiDoNghieng'));
