import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A place in capitals before its comma: words of two letters at least, so that no initials are met. */
const chuHoa = /^(?<sai>\p{Lu}{2,}(?:[ \u00a0]\p{Lu}{2,})*)(?=[ \u00a0]*,)/dgu;

const nguyenAm = /[AĂÂEÊIOÔƠUƯY]/u;

export const inThuong = slipRule({
  id: 'nd30/dia-danh-thoi-gian/in-thuong',
  ref: 'ND30-DD-06',
  component: 'diaDanhThoiGian',
  title: 'Địa danh in thường, viết hoa các chữ cái đầu',
  severity: 'error',
  basis: letterhead.diaDanh,
  message: 'Địa danh “{sai}” in hoa; cần in thường.',
  pattern: chuHoa,
  right: ({ sai }) => {
    const words = (sai?.text ?? '').normalize('NFC').split(' ');
    const areNames = words.every((word) => nguyenAm.test(word.normalize('NFD').toUpperCase()));
    return areNames ? words.map(named).join(' ') : null;
  },
  examples: { right: ['Hà Nội, ngày 15 tháng 3 năm 2026'], wrong: ['HÀ NỘI, ngày 15 tháng 3 năm 2026'] },
});

function named(word: string): string {
  return word.charAt(0) + word.slice(1).toLocaleLowerCase('vi');
}
