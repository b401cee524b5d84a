import { titleOf } from '../../reading/division';
import { entriesOf, valueOfRoman } from '../../reading/outline';
import { defineRule } from '../../rule';
import { replaceWith } from '../../words';
import { body } from '../../law/nd30/body';

export const mucARap = defineRule({
  id: 'nd30/noi-dung/muc-a-rap',
  ref: 'ND30-BC-04',
  component: 'noiDung',
  title: 'Số thứ tự của mục, tiểu mục dùng chữ số Ả Rập',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.muc,
  messages: { laMa: '“{ten}” đánh số bằng chữ số La Mã, quy định chữ số Ả Rập.' },
  examples: {
    right: ['Mục 1\nQUẢN LÝ VĂN BẢN\nCác cơ quan, đơn vị triển khai thực hiện./.'],
    wrong: ['Mục I\nQUẢN LÝ VĂN BẢN\nCác cơ quan, đơn vị triển khai thực hiện./.'],
  },

  *check({ anatomy }) {
    for (const entry of entriesOf(anatomy)) {
      const title = titleOf(entry, /^(?:Mục|MỤC|Tiểu mục|TIỂU MỤC)$/u);
      const value = title === null ? null : valueOfRoman(entry.number);
      if (title === null || value === null || entry.written === null) continue;
      yield {
        message: 'laMa',
        place: { kind: 'span', span: entry.written.number.span },
        data: { ten: `${title.word} ${entry.number}` },
        actual: entry.number,
        expected: String(value),
        fixes: [
          {
            title: `Ghi “${title.word} ${value}”`,
            safety: 'safe',
            edits: [replaceWith(entry.written.number, String(value))],
          },
        ],
      };
    }
  },
});
