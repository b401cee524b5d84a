import { coChuChucVu } from '../../../../src/rules/hd05/chu-ky/co-chu-chuc-vu';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(coChuChucVu, lookCases(coChuChucVu, { size: 12 }, 'saiCo'));
