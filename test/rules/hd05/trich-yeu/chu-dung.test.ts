import { chuDung } from '../../../../src/rules/hd05/trich-yeu/chu-dung';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(chuDung, lookCases(chuDung, { italic: true }, 'saiDoNghieng', { kind: 'ke-hoach' }));
