import { toTrinh } from '../../../../src/rules/hd05/kinh-gui/to-trinh';
import { describeRule } from '../../../support/describe-rule';

describeRule(toTrinh, {
  passes: [
    ['Kính trình', { kind: 'to-trinh', kinhGui: 'Kính trình: Ban Thường vụ Tỉnh uỷ' }],
    ['a công văn', { kinhGui: 'Kính gửi: Tỉnh uỷ' }],
  ],
  flags: [
    [
      'Kính gửi',
      { kind: 'to-trinh', kinhGui: 'Kính gửi: Ban Thường vụ Tỉnh uỷ' },
      'saiTu',
      'Kính trình: Ban Thường vụ Tỉnh uỷ',
    ],
    [
      'without a date',
      {
        kind: 'to-trinh',
        diaDanhThoiGian: 'Bảo Thắng, ngày    tháng    năm',
        kinhGui: 'Kính gửi: Ban Thường vụ Tỉnh uỷ',
      },
      'saiTuChuaDeNgay',
    ],
  ],
});
