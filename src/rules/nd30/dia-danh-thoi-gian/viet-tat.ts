import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** The city of Hồ Chí Minh cut short in any of the usual ways. */
const thanhPhoHoChiMinh = /^(?<sai>(?:T[pP]\.?[ \u00a0]*(?:HCM|H\.C\.M|Hồ[ \u00a0]Chí[ \u00a0]Minh)))(?=[,\s]|$)/dgu;

export const vietTat = slipRule({
  id: 'nd30/dia-danh-thoi-gian/viet-tat',
  ref: 'ND30-DD-03',
  component: 'diaDanhThoiGian',
  title: 'Địa danh đặt theo tên người ghi tên gọi đầy đủ',
  severity: 'error',
  basis: letterhead.diaDanhDayDu,
  message: 'Địa danh ghi tắt “{sai}”.',
  pattern: thanhPhoHoChiMinh,
  right: () => 'Thành phố Hồ Chí Minh',
  examples: {
    right: ['Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2026'],
    wrong: ['TP. HCM, ngày 29 tháng 6 năm 2026', 'TP. Hồ Chí Minh, ngày 29 tháng 6 năm 2026'],
  },
});
