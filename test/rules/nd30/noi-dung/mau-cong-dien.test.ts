import { mauCongDien } from '../../../../src/rules/nd30/noi-dung/mau-cong-dien';
import { describeRule } from '../../../support/describe-rule';

describeRule(mauCongDien, {
  passes: [
    [
      'there',
      { kind: 'cong-dien', noiDung: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI điện:\n- Các sở.\nYêu cầu trực ban./.' },
    ],
    ['in capitals', { kind: 'cong-dien', noiDung: 'ỦY BAN NHÂN DÂN TỈNH ĐIỆN:\n- Các sở./.' }],
  ],
  flags: [['not there', { kind: 'cong-dien', noiDung: 'Các sở trực ban 24/24 giờ./.' }, 'thieu']],
});
