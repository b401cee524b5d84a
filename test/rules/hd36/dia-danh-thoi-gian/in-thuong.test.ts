import { inThuong } from '../../../../src/rules/hd36/dia-danh-thoi-gian/in-thuong';
import { describeRule } from '../../../support/describe-rule';

describeRule(inThuong, {
  passes: [['initials', { diaDanhThoiGian: 'ĐK. Phú Quý, ngày 05 tháng 11 năm 2026' }]],
  flags: [
    [
      'capitals',
      { diaDanhThoiGian: 'BẢO THẮNG, ngày 05 tháng 11 năm 2026' },
      'saiChu',
      'Bảo Thắng, ngày 05 tháng 11 năm 2026',
    ],
  ],
});
