import type { Part } from '../../../anatomy/model';
import { at } from '../../place';
import { dieuCoTen } from '../../law/nd30/kinds';
import { body } from '../../law/nd30/body';
import { entriesOf, type Entry } from '../../reading/outline';
import { defineRule } from '../../rule';

/** So many articles with a title, for one without, before the author can be said to title them. */
const share = 4;

export const dieuThieuTen = defineRule({
  id: 'nd30/noi-dung/dieu-thieu-ten',
  ref: 'ND30-BC-02',
  component: 'noiDung',
  title: 'Mỗi điều có tiêu đề, khi các điều khác của văn bản đều có',
  severity: 'warning',
  appliesTo: dieuCoTen,
  basis: { ...body.tieuDe, standing: 'reading' },
  messages: { thieu: 'Điều {so} không có tiêu đề, trong khi các điều khác đều có.' },
  examples: {
    right: [
      'Điều 1. Phạm vi điều chỉnh\nQuy chế này quy định về công tác văn thư.\nĐiều 2. Đối tượng áp dụng\nCác phòng thuộc Sở thực hiện Quy chế này./.',
    ],
    wrong: [
      'Điều 1. Phạm vi điều chỉnh\nMột.\nĐiều 2. Đối tượng áp dụng\nHai.\nĐiều 3. Nguyên tắc chung\nBa.\nĐiều 4. Trách nhiệm của Văn phòng\nBốn.\nĐiều 5. Các phòng thuộc Sở chịu trách nhiệm thi hành Quy chế này.\nTrong quá trình thực hiện, nếu có vướng mắc thì phản ánh về Văn phòng./.',
    ],
  },

  *check({ anatomy }) {
    const articles = entriesOf(anatomy).filter(({ level, written }) => level === 'dieu' && written !== null);
    const bare = articles.filter((entry) => !isTitled(entry));
    if (bare.length === 0 || bare.length * share > articles.length - bare.length) return;
    for (const { part, number } of bare) yield { message: 'thieu', place: at(part), data: { so: number } };
  },
});

/** Words without a mark at their end; a sentence ends with one. */
function isTitled({ part, written }: Entry): boolean {
  const title = titleOf(part, written?.mark.span.end ?? part.start);
  return title !== '' && title.length < 250 && !/[.;:]$/u.test(title);
}

function titleOf({ paragraph, end }: Part, from: number): string {
  return paragraph.text.slice(from, end).split('\n')[0]?.trim() ?? '';
}
