import { tenChuDung } from '../../../../src/rules/hd36/kinh-gui/ten-chu-dung';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

describeRule(tenChuDung, lookCases(tenChuDung, { italic: true }, 'saiDoNghieng'));
