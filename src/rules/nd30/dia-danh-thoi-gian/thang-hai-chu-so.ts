import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** January or February of one digit. */
const thangMotHai = /tháng[ \u00a0]+(?<sai>[12])(?=[ \u00a0]+năm)/dgu;

export const thangHaiChuSo = slipRule({
  id: 'nd30/dia-danh-thoi-gian/thang-hai-chu-so',
  ref: 'ND30-NGAY-03',
  component: 'diaDanhThoiGian',
  title: 'Tháng 1, tháng 2 ghi thêm số 0 phía trước',
  severity: 'error',
  basis: letterhead.thoiGian,
  message: 'Tháng ghi là “{sai}”, thiếu số 0 phía trước.',
  pattern: thangMotHai,
  right: ({ sai }) => `0${sai?.text ?? ''}`,
  examples: { right: ['Hà Nội, ngày 15 tháng 02 năm 2026'], wrong: ['Hà Nội, ngày 15 tháng 2 năm 2026'] },
});
