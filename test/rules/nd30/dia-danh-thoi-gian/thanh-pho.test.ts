import { thanhPho } from '../../../../src/rules/nd30/dia-danh-thoi-gian/thanh-pho';
import { describeRule } from '../../../support/describe-rule';

describeRule(thanhPho, {
  passes: [
    ['the name alone', { diaDanhThoiGian: 'Huế, ngày 15 tháng 3 năm 2026' }],
    ['the word in full', { diaDanhThoiGian: 'Thành phố Huế, ngày 15 tháng 3 năm 2026' }],
    ['another rule’s city', { diaDanhThoiGian: 'TP. Hồ Chí Minh, ngày 15 tháng 3 năm 2026' }],
  ],
  flags: [
    [
      'with a stop',
      { diaDanhThoiGian: 'TP. Huế, ngày 15 tháng 3 năm 2026' },
      'saiChu',
      'Huế, ngày 15 tháng 3 năm 2026',
    ],
    ['without', { diaDanhThoiGian: 'Tp Vinh, ngày 15 tháng 3 năm 2022' }, 'saiChu', 'Vinh, ngày 15 tháng 3 năm 2022'],
  ],
});
