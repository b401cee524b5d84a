import { damQuyenHan } from '../../../../src/rules/hd36/chu-ky/dam-quyen-han';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(damQuyenHan, lookCases(damQuyenHan, { bold: false }, 'saiDoDam'));
