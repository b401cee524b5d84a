import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A word of the place that begins with a small letter, before the comma or the date; “[tên địa danh]” is a place to fill. */
const chuThuong = /(?<=^(?:(?![nN]gày)[^,[])*)(?<![\p{L}\p{M}'’])(?<sai>\p{Ll}[\p{L}\p{M}]*)/dgu;

/** Second words of the kinds of units ("Thành phố", "Thị xã") and the word the date begins with. */
const duocThuong = new Set(['phố', 'xã', 'trấn', 'khu', 'ngày']);

export const vietHoa = slipRule({
  id: 'nd30/dia-danh-thoi-gian/viet-hoa',
  ref: 'ND30-DD-05',
  component: 'diaDanhThoiGian',
  title: 'Các chữ cái đầu của địa danh viết hoa',
  severity: 'error',
  basis: letterhead.diaDanh,
  message: 'Địa danh “{chu}” chưa viết hoa chữ cái đầu.',
  pattern: chuThuong,
  right: ({ sai }) => {
    const word = sai?.text ?? '';
    const atStart = sai?.span.start === 0;
    if (word === 'ngày' || word === 'tháng' || (duocThuong.has(word.normalize('NFC')) && !atStart)) return null;
    return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
  },
  examples: { right: ['Hà Nội, ngày 15 tháng 3 năm 2026'], wrong: ['Hà nội, ngày 15 tháng 3 năm 2026'] },
});
