import { tenChuDung } from '../../../../src/rules/hd05/kinh-gui/ten-chu-dung';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(tenChuDung, lookCases(tenChuDung, { italic: true }, 'saiDoNghieng'));
