import { dauCuoi } from '../../../../src/rules/hd05/dia-danh-thoi-gian/dau-cuoi';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCuoi, {
  passes: [['none', {}]],
  flags: [
    [
      'a full stop',
      { diaDanhThoiGian: 'Bảo Thắng, ngày 05 tháng 11 năm 2026.' },
      'saiChu',
      'Bảo Thắng, ngày 05 tháng 11 năm 2026',
    ],
  ],
});
