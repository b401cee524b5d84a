import { canhGiua } from '../../../../src/rules/hd05/ten-loai/canh-giua';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(canhGiua, lookCases(canhGiua, { alignment: 'left' }, 'khongCanhGiua', { kind: 'ke-hoach' }));
