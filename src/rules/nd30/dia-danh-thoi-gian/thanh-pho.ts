import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** “TP.” before the name of a city; Hồ Chí Minh, named after a person, is a rule of its own. */
const vietTat = /^(?<sai>T[pP](?:\.[ ]*|[ ]+))(?=\p{Lu}\p{Ll})(?!Hồ[ ]Chí[ ]Minh)/dgu;

export const thanhPho = slipRule({
  id: 'nd30/dia-danh-thoi-gian/thanh-pho',
  ref: 'ND30-DD-02',
  component: 'diaDanhThoiGian',
  title: 'Địa danh là tên gọi chính thức, không ghi tắt “TP.”',
  severity: 'warning',
  basis: letterhead.diaDanhChinhThuc,
  message: 'Trước địa danh có chữ viết tắt “{sai}”.',
  pattern: vietTat,
  right: () => '',
  safety: 'review',
  examples: {
    right: ['Đà Nẵng, ngày 15 tháng 3 năm 2026', 'Thành phố Hồ Chí Minh, ngày 15 tháng 3 năm 2026'],
    wrong: ['TP. Đà Nẵng, ngày 15 tháng 3 năm 2026'],
  },
});
