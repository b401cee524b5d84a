import type { Part } from '../../../anatomy/model';
import { nghiDinh30 } from '../../law/nd30/basis';
import { at, textOf } from '../../place';
import { defineRule } from '../../rule';
import { find, replaceWith } from '../../words';

const roman = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];

export const soLaMa = defineRule({
  id: 'nd30/phu-luc/so-la-ma',
  ref: 'ND30-PL-01',
  component: 'phuLuc',
  title: 'Từ hai phụ lục trở lên thì đánh số bằng chữ số La Mã',
  severity: 'error',
  appliesTo: 'all',
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục III, khoản 1, điểm a',
    'Văn bản có từ hai Phụ lục trở lên thì các Phụ lục phải được đánh số thứ tự bằng chữ số La Mã.',
  ),
  messages: {
    khongPhaiLaMa: 'Số thứ tự phụ lục ghi “{so}”, quy định dùng chữ số La Mã.',
    chuaDanhSo: 'Có nhiều phụ lục nhưng phụ lục này chưa đánh số thứ tự.',
  },
  examples: {
    right: ['Phụ lục I\nDANH SÁCH\nPhụ lục II\nBIỂU MẪU'],
    wrong: ['Phụ lục 1\nDANH SÁCH\nPhụ lục 2\nBIỂU MẪU'],
  },

  *check({ anatomy }) {
    const headings = anatomy
      .of('phuLuc')
      .filter((part) => part.role === 'heading' && find(part, /^(?<chu>phụ\s+lục)(?!\p{L})/diu) !== undefined);
    if (headings.length < 2) return;
    for (const part of headings) {
      const so = numberOf(part);
      if (so === undefined) {
        if (/^phụ\s+lục$/iu.test(textOf(part).normalize('NFC'))) yield { message: 'chuaDanhSo', place: at(part) };
        continue;
      }
      const right = roman[Number(so.text)];
      yield {
        message: 'khongPhaiLaMa',
        place: { kind: 'span', span: so.span },
        data: { so: so.text },
        actual: so.text,
        ...(right === undefined
          ? {}
          : {
              expected: right,
              fixes: [{ title: `Ghi “${right}”`, safety: 'review', edits: [replaceWith(so, right)] }],
            }),
      };
    }
  },
});

/** An Arabic number after the word; “1.2” and “01/KH” are names of forms. */
function numberOf(part: Part) {
  return find(part, /^phụ\s+lục\s*(?:số\s*)?(?<so>\d{1,2})(?![\d/]|\.\d)/diu)?.so;
}
