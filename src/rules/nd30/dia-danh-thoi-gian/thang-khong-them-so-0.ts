import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A zero before the months 3 to 9: the decree asks for one before 1 and 2 only. */
const thuaSoKhong = /tháng[ \u00a0]+(?<sai>0)(?=[3-9][ \u00a0]+năm)/dgu;

export const thangKhongThemSo0 = slipRule({
  id: 'nd30/dia-danh-thoi-gian/thang-khong-them-so-0',
  ref: 'ND30-NGAY-03',
  component: 'diaDanhThoiGian',
  title: 'Tháng 3 đến tháng 9 không thêm số 0 phía trước',
  severity: 'warning',
  basis: letterhead.thangKhongCoSoKhong,
  message: 'Tháng 3 đến tháng 9 không ghi số 0 phía trước.',
  pattern: thuaSoKhong,
  right: () => '',
  examples: { right: ['Hà Nội, ngày 15 tháng 3 năm 2026'], wrong: ['Hà Nội, ngày 15 tháng 03 năm 2026'] },
});
