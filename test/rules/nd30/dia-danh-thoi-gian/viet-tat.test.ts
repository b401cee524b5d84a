import { vietTat } from '../../../../src/rules/nd30/dia-danh-thoi-gian/viet-tat';
import { describeRule } from '../../../support/describe-rule';

describeRule(vietTat, {
  passes: [
    ['in full', { diaDanhThoiGian: 'Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2026' }],
    ['another place', { diaDanhThoiGian: 'Hà Nội, ngày 29 tháng 6 năm 2026' }],
    ['a ward in full', { diaDanhThoiGian: 'Phường Điện Biên Phủ, ngày 29 tháng 6 năm 2026' }],
  ],
  flags: [
    [
      'TP. HCM',
      { diaDanhThoiGian: 'TP. HCM, ngày 29 tháng 6 năm 2026' },
      'saiChu',
      'Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2026',
    ],
    [
      'Tp.HCM',
      { diaDanhThoiGian: 'Tp.HCM, ngày 29 tháng 6 năm 2026' },
      'saiChu',
      'Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2026',
    ],
    [
      'TP Hồ Chí Minh',
      { diaDanhThoiGian: 'TP Hồ Chí Minh, ngày 29 tháng 6 năm 2026' },
      'saiChu',
      'Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2026',
    ],
  ],
});
