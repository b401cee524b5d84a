import { chuDam } from '../../../../src/rules/hd36/pham-vi-luu-hanh/chu-dam';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(chuDam, lookCases(chuDam, { bold: false }, 'saiDoDam', { lines: ['LƯU HÀNH NỘI BỘ'] }));
