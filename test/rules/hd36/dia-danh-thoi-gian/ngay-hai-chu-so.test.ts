import { ngayHaiChuSo } from '../../../../src/rules/hd36/dia-danh-thoi-gian/ngay-hai-chu-so';
import { describeRule } from '../../../support/describe-rule';

describeRule(ngayHaiChuSo, {
  passes: [['blanks to fill', { diaDanhThoiGian: 'Bảo Thắng, ngày    tháng 11 năm 2026' }]],
  flags: [
    [
      'one digit',
      { diaDanhThoiGian: 'Bảo Thắng, ngày 5 tháng 11 năm 2026' },
      'saiChu',
      'Bảo Thắng, ngày 05 tháng 11 năm 2026',
    ],
  ],
});
