import { isUpper } from '../../../text/letter-case';
import { spanIn, textAt } from '../../place';
import { headingsOf } from '../../reading/division';
import { defineRule } from '../../rule';
import { replaceWith } from '../../words';
import { body } from '../../law/nd30/body';

export const phanChuongInThuong = defineRule({
  id: 'nd30/noi-dung/phan-chuong-in-thuong',
  ref: 'ND30-FONT-6a.1',
  component: 'noiDung',
  title: 'Từ “Phần”, “Chương”, “Mục”, “Tiểu mục” bằng chữ in thường',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.phanChuong,
  messages: { inHoa: '“{chu}” viết bằng chữ in hoa, quy định “{dung}”.' },
  examples: {
    right: ['Chương I\nQUY ĐỊNH CHUNG\nCác cơ quan, đơn vị triển khai thực hiện./.'],
    wrong: ['CHƯƠNG I\nQUY ĐỊNH CHUNG\nCác cơ quan, đơn vị triển khai thực hiện./.'],
  },

  *check({ anatomy }) {
    for (const { word, entry } of headingsOf(anatomy)) {
      if (!isUpper(word) || entry.written === null) continue;
      const { paragraph, start } = entry.part;
      const before = paragraph.text.slice(start, entry.written.number.span.start).trimEnd();
      const span = spanIn(paragraph, start, start + before.length);
      const right = word.charAt(0) + word.slice(1).toLowerCase();
      yield {
        message: 'inHoa',
        place: { kind: 'span', span },
        data: { chu: `${word} ${entry.number}`, dung: `${right} ${entry.number}` },
        actual: `${word} ${entry.number}`,
        expected: `${right} ${entry.number}`,
        fixes: [
          {
            title: `Ghi “${right} ${entry.number}”`,
            safety: 'safe',
            edits: [replaceWith({ span, text: textAt(paragraph, span) }, right)],
          },
        ],
      };
    }
  },
});
