import { canhGiua } from '../../../../src/rules/hd05/co-quan-ban-hanh/canh-giua';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(canhGiua, lookCases(canhGiua, { alignment: 'left' }, 'khongCanhGiua', { lines: ['CHI BỘ THÔN 1'] }));
