import { chuDung } from '../../../../src/rules/hd36/co-quan-ban-hanh/chu-dung';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(chuDung, lookCases(chuDung, { italic: true }, 'saiDoNghieng'));
