import { vietDayDu } from '../../../../src/rules/hd05/dia-danh-thoi-gian/viet-day-du';
import { describeRule } from '../../../support/describe-rule';

describeRule(vietDayDu, {
  passes: [['in words', {}]],
  flags: [
    ['in figures', { diaDanhThoiGian: 'Bảo Thắng, ngày 05/11/2026' }, 'saiChu', 'Bảo Thắng, ngày 05 tháng 11 năm 2026'],
  ],
});
