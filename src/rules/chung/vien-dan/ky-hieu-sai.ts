import { compose } from '../../../text/compose';
import { citationRule } from '../../shapes/citation';

/** Blanks in it are told by a rule of their own. */
const blanks = /[\s\u00a0]/gu;

export const kyHieuSai = citationRule({
  id: 'chung/vien-dan/ky-hieu-sai',
  ref: null,
  title: 'Số, ký hiệu của văn bản được viện dẫn viết đúng thứ tự, dấu và chữ',
  severity: 'warning',
  basis: null,
  message: 'Số, ký hiệu “{kyHieu}” ghi chưa đúng, cần ghi là “{dung}”.',
  puts: ['symbol'],
  when: ({ faults, reference: { symbol }, part }) => {
    if (symbol === null || !faults.includes('symbol')) return null;
    const kyHieu = compose(part.paragraph.text.slice(part.start, part.end)).text.slice(symbol.start, symbol.end);
    const dung = symbol.value.number;
    return kyHieu.replace(blanks, '') === dung ? null : { words: symbol, data: { kyHieu, dung } };
  },
  examples: {
    right: [
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
      'Thực hiện Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.',
    ],
    wrong: ['Thực hiện Quyết định số 218/QĐ-TW ngày 12/12/2013 của Bộ Chính trị.'],
  },
});
