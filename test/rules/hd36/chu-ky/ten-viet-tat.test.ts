import { tenVietTat } from '../../../../src/rules/hd36/chu-ky/ten-viet-tat';
import { describeRule } from '../../../support/describe-rule';

describeRule(tenVietTat, {
  passes: [['in full', {}]],
  flags: [['BTV', { chuKy: ['T/M BTV', 'BÍ THƯ', 'Trần Văn Bình'] }, 'saiChu', 'T/M BAN THƯỜNG VỤ']],
});
