import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** “Ngày”, “Tháng”, “Năm” with a capital after the place. */
const chuHoa = /(?<=[,;.\d\s…])(?<sai>N[gG][àÀ][yY]|T[hH][áÁ][nN][gG]|N[ăĂ][mM])(?=[ \u00a0….\d])/dgu;

export const chuNgayThuong = slipRule({
  id: 'nd30/dia-danh-thoi-gian/chu-ngay-thuong',
  ref: 'ND30-DD-06',
  component: 'diaDanhThoiGian',
  title: 'Các từ “ngày”, “tháng”, “năm” in thường',
  severity: 'error',
  basis: letterhead.diaDanh,
  message: 'Trong thời gian ban hành từ “{sai}” in thường.',
  pattern: chuHoa,
  right: ({ sai }) => sai?.text.toLocaleLowerCase('vi') ?? null,
  examples: { right: ['Hà Nội, ngày 15 tháng 3 năm 2026'], wrong: ['Hà Nội, Ngày 15 tháng 3 năm 2026'] },
});
