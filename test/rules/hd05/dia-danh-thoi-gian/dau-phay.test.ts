import { dauPhay } from '../../../../src/rules/hd05/dia-danh-thoi-gian/dau-phay';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauPhay, {
  passes: [['blanks to fill', { diaDanhThoiGian: 'Bảo Thắng, ngày    tháng    năm 2026' }]],
  flags: [
    [
      'no comma',
      { diaDanhThoiGian: 'Bảo Thắng ngày 05 tháng 11 năm 2026' },
      'saiChu',
      'Bảo Thắng, ngày 05 tháng 11 năm 2026',
    ],
  ],
});
