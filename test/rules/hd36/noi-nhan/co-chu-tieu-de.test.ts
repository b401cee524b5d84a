import { coChuTieuDe } from '../../../../src/rules/hd36/noi-nhan/co-chu-tieu-de';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(coChuTieuDe, lookCases(coChuTieuDe, { size: 12 }, 'saiCo'));
