import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** Each word of the Tiêu ngữ with the case it has. */
const tu = /(?<sai>[\p{L}\p{M}]+)/dgu;

const dung = ['Độc', 'lập', 'Tự', 'do', 'Hạnh', 'phúc'];

export const vietHoa = slipRule({
  id: 'nd30/tieu-ngu/viet-hoa',
  ref: 'ND30-TN-01',
  component: 'tieuNgu',
  title: 'Tiêu ngữ chỉ viết hoa chữ cái đầu của mỗi cụm từ',
  severity: 'error',
  basis: letterhead.tieuNgu,
  message: 'Tiêu ngữ viết hoa không đúng: chỉ viết hoa chữ cái đầu của mỗi cụm từ.',
  pattern: tu,
  right: ({ sai }) => {
    const word = (sai?.text ?? '').normalize('NFC');
    const right = dung.find((it) => it.toLocaleLowerCase('vi') === word.toLocaleLowerCase('vi'));
    if (right === undefined || right === word) return null;
    return word === sai?.text ? right : right.normalize('NFD');
  },
  examples: { right: ['Độc lập - Tự do - Hạnh phúc'], wrong: ['Độc Lập - Tự Do - Hạnh Phúc'] },
});
