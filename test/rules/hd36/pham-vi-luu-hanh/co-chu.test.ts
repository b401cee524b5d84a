import { coChu } from '../../../../src/rules/hd36/pham-vi-luu-hanh/co-chu';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(coChu, lookCases(coChu, { size: 14 }, 'saiCo', { lines: ['LƯU HÀNH NỘI BỘ'] }));
