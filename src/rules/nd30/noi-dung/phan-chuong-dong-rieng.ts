import { headingsOf } from '../../reading/division';
import { at } from '../../place';
import { defineRule } from '../../rule';
import { body } from '../../law/nd30/body';

export const phanChuongDongRieng = defineRule({
  id: 'nd30/noi-dung/phan-chuong-dong-rieng',
  ref: 'ND30-BC-03',
  component: 'noiDung',
  title: 'Từ “Phần”, “Chương”, “Mục” và số thứ tự trên một dòng riêng, tiêu đề ở ngay dòng dưới',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.phanChuong,
  messages: { cungDong: '“{so}” và tiêu đề đang ở cùng một dòng.' },
  examples: {
    right: ['Chương I\nQUY ĐỊNH CHUNG\nCác cơ quan, đơn vị triển khai thực hiện./.'],
    wrong: ['Chương I. QUY ĐỊNH CHUNG\nCác cơ quan, đơn vị triển khai thực hiện./.'],
  },

  *check({ anatomy }) {
    for (const { word, title, entry } of headingsOf(anatomy)) {
      if (
        title === '' ||
        entry.written === null ||
        isBrokenLine(entry.part.paragraph.text, entry.written.mark.span.end)
      )
        continue;
      const so = `${word} ${entry.number}`;
      yield { message: 'cungDong', place: at(entry.part), data: { so }, expected: `“${so}” trên một dòng riêng` };
    }
  },
});

/** A soft break after the number puts the title on a line of its own. */
function isBrokenLine(text: string, from: number): boolean {
  return /^[ \t\u00a0]*\n/.test(text.slice(from, from + 20));
}
