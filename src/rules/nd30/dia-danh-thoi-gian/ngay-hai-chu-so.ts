import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A day of one digit. */
const motChuSo = /ngày[ \u00a0]+(?<sai>[1-9])(?=[ \u00a0]+tháng)/dgu;

export const ngayHaiChuSo = slipRule({
  id: 'nd30/dia-danh-thoi-gian/ngay-hai-chu-so',
  ref: 'ND30-NGAY-02',
  component: 'diaDanhThoiGian',
  title: 'Ngày nhỏ hơn 10 ghi thêm số 0 phía trước',
  severity: 'error',
  basis: letterhead.thoiGian,
  message: 'Ngày ghi là “{sai}”, thiếu số 0 phía trước.',
  pattern: motChuSo,
  right: ({ sai }) => `0${sai?.text ?? ''}`,
  examples: { right: ['Hà Nội, ngày 05 tháng 3 năm 2026'], wrong: ['Hà Nội, ngày 5 tháng 3 năm 2026'] },
});
