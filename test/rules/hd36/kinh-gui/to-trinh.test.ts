import { toTrinh } from '../../../../src/rules/hd36/kinh-gui/to-trinh';
import { describeRule } from '../../../support/describe-rule';

describeRule(toTrinh, {
  passes: [['Kính gửi', { kind: 'to-trinh', kinhGui: 'Kính gửi: Ban Thường vụ Tỉnh uỷ' }]],
  flags: [
    [
      'Kính trình',
      { kind: 'to-trinh', kinhGui: 'Kính trình: Ban Thường vụ Tỉnh uỷ' },
      'saiTu',
      'Kính gửi: Ban Thường vụ Tỉnh uỷ',
    ],
  ],
});
