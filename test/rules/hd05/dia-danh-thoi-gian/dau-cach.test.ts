import { dauCach } from '../../../../src/rules/hd05/dia-danh-thoi-gian/dau-cach';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCach, {
  passes: [['as it should', {}]],
  flags: [
    [
      'before the comma',
      { diaDanhThoiGian: 'Bảo Thắng , ngày 05 tháng 11 năm 2026' },
      'saiChu',
      'Bảo Thắng, ngày 05 tháng 11 năm 2026',
    ],
  ],
});
