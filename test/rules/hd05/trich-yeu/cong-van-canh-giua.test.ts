import { congVanCanhGiua } from '../../../../src/rules/hd05/trich-yeu/cong-van-canh-giua';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(congVanCanhGiua, lookCases(congVanCanhGiua, { alignment: 'left' }, 'khongCanhGiua'));
