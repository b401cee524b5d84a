import { canhGiua } from '../../../../src/rules/hd36/dia-danh-thoi-gian/canh-giua';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(canhGiua, lookCases(canhGiua, { alignment: 'left' }, 'khongCanhGiua'));
