import { headingsOf } from '../../reading/division';
import { defineRule } from '../../rule';
import { replaceWith } from '../../words';
import { bangMauChu, docTuNghiDinh30 } from '../../law/nd30/basis';

export const phanChuongDau = defineRule({
  id: 'nd30/noi-dung/phan-chuong-dau',
  ref: 'ND30-FONT-6a.1',
  component: 'noiDung',
  title: 'Sau số thứ tự của phần, chương, mục trên dòng riêng không có dấu',
  severity: 'info',
  appliesTo: 'all',
  basis: docTuNghiDinh30(bangMauChu, '- Từ “Phần”, “Chương” và số thứ tự của phần, chương In thường 13 - 14 Đứng, đậm'),
  messages: { thuaDau: 'Sau “{so}” thừa dấu “{dau}”.' },
  examples: {
    right: ['Chương I\nQUY ĐỊNH CHUNG\nCác cơ quan, đơn vị triển khai thực hiện./.'],
    wrong: ['Chương I.\nQUY ĐỊNH CHUNG\nCác cơ quan, đơn vị triển khai thực hiện./.'],
  },

  *check({ anatomy }) {
    for (const { word, title, entry } of headingsOf(anatomy)) {
      if (title !== '' || entry.mark === '' || entry.written === null) continue;
      const so = `${word} ${entry.number}`;
      yield {
        message: 'thuaDau',
        place: { kind: 'span', span: entry.written.mark.span },
        data: { so, dau: entry.mark },
        actual: `${so}${entry.mark}`,
        expected: so,
        fixes: [{ title: `Ghi “${so}”`, safety: 'review', edits: [replaceWith(entry.written.mark, '')] }],
      };
    }
  },
});
