import { canhGiua } from '../../../../src/rules/hd05/so-ky-hieu/canh-giua';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(canhGiua, lookCases(canhGiua, { alignment: 'left' }, 'khongCanhGiua'));
