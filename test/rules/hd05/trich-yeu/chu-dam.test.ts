import { chuDam } from '../../../../src/rules/hd05/trich-yeu/chu-dam';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(chuDam, lookCases(chuDam, { bold: false }, 'saiDoDam', { kind: 'ke-hoach' }));
