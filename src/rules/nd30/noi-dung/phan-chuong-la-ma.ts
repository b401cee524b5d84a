import { entriesOf, romanOf } from '../../reading/outline';
import { titleOf } from '../../reading/division';
import { defineRule } from '../../rule';
import { replaceWith } from '../../words';
import { body } from '../../law/nd30/body';

export const phanChuongLaMa = defineRule({
  id: 'nd30/noi-dung/phan-chuong-la-ma',
  ref: 'ND30-BC-03',
  component: 'noiDung',
  title: 'Số thứ tự của phần, chương dùng chữ số La Mã',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.phanChuong,
  messages: { aRap: '“{ten}” đánh số bằng chữ số Ả Rập, quy định chữ số La Mã.' },
  examples: {
    right: ['Chương II\nQUY ĐỊNH CỤ THỂ\nCác cơ quan, đơn vị triển khai thực hiện./.'],
    wrong: ['Chương 2\nQUY ĐỊNH CỤ THỂ\nCác cơ quan, đơn vị triển khai thực hiện./.'],
  },

  *check({ anatomy }) {
    for (const entry of entriesOf(anatomy)) {
      const title = titleOf(entry, /^(?:Phần|PHẦN|Chương|CHƯƠNG)$/u);
      if (title === null || !/^\d/u.test(entry.number) || entry.written === null) continue;
      const roman = romanOf(Number(entry.number));
      yield {
        message: 'aRap',
        place: { kind: 'span', span: entry.written.number.span },
        data: { ten: `${title.word} ${entry.number}` },
        actual: entry.number,
        expected: roman,
        fixes: [
          { title: `Ghi “${title.word} ${roman}”`, safety: 'safe', edits: [replaceWith(entry.written.number, roman)] },
        ],
      };
    }
  },
});
