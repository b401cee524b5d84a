import { vietDayDu } from '../../../../src/rules/nd30/dia-danh-thoi-gian/viet-day-du';
import { describeRule } from '../../../support/describe-rule';

describeRule(vietDayDu, {
  passes: [
    ['written out', { diaDanhThoiGian: 'Hà Nội, ngày 05 tháng 02 năm 2026' }],
    ['blanks to fill', { diaDanhThoiGian: 'Hà Nội, ngày …/…/2026' }],
    ['figures in the body', { noiDung: ['Trước ngày 05/02/2026./.'] }],
  ],
  flags: [
    ['figures', { diaDanhThoiGian: 'Hà Nội, 05/02/2026' }, 'saiChu', 'Hà Nội, ngày 05 tháng 02 năm 2026'],
    [
      'figures after “ngày”',
      { diaDanhThoiGian: 'Hà Nội, ngày 5/3/2026' },
      'saiChu',
      'Hà Nội, ngày 05 tháng 3 năm 2026',
    ],
  ],
});
