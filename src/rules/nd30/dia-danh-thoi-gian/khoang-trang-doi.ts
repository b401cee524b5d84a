import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** Two or three blanks in a date that is filled in; where a figure is still to come they wait for ink. */
const thua =
  /(?:(?<=ngày \d{1,2})(?=[ \u00a0]{2,3}tháng \d)|(?<=tháng \d{1,2})(?=[ \u00a0]{2,3}năm \d))(?<sai>[ \u00a0]{2,3})/dgu;

export const khoangTrangDoi = slipRule({
  id: 'nd30/dia-danh-thoi-gian/khoang-trang-doi',
  ref: 'ND30-DD-06',
  component: 'diaDanhThoiGian',
  title: 'Giữa các chữ của ngày, tháng, năm chỉ có một khoảng trắng',
  severity: 'info',
  basis: letterhead.diaDanh,
  message: 'Có khoảng trắng thừa trong thời gian ban hành.',
  pattern: thua,
  right: () => ' ',
  examples: {
    right: ['Hà Nội, ngày 15 tháng 3 năm 2026', 'Hà Nội, ngày    tháng 3 năm 2026'],
    wrong: ['Hà Nội, ngày 15  tháng 3 năm 2026'],
  },
});
