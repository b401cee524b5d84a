import type { Part } from '../../../anatomy/model';
import { at } from '../../place';
import { defineRule } from '../../rule';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { motNguoiKy } from '../../law/nd30/kinds';

export const canhGiuaHoTen = defineRule({
  id: 'nd30/chu-ky/canh-giua-ho-ten',
  ref: 'ND30-KY-10',
  component: 'chuKy',
  title: 'Họ tên người ký canh giữa dưới quyền hạn, chức vụ',
  severity: 'warning',
  appliesTo: motNguoiKy,
  basis: endingAndPage.hoTen,
  messages: { lech: 'Họ tên người ký không canh giữa dưới chức vụ.' },
  examples: {
    right: ['GIÁM ĐỐC\nTrần Văn Bình'],
    wrong: [{ text: 'GIÁM ĐỐC\nTrần Văn Bình', shown: 'họ tên canh trái', look: { alignment: 'left' }, lookOf: 1 }],
  },

  *check({ anatomy }) {
    for (const { component, parts } of anatomy.occurrences) {
      const name = parts.find((part) => part.role === 'hoTen');
      const titles = parts.filter((part) => part.role !== 'hoTen');
      if (component !== 'chuKy' || name === undefined || titles.length === 0) continue;
      if (!titles.every((title) => title.paragraph.format.alignment === 'center' && sameColumn(title, name))) continue;
      const { format, text, part, index } = name.paragraph;
      if (format.alignment === 'center' || /\S/u.test(text.slice(0, name.start)) || /^[\t ]/u.test(text)) continue;
      yield {
        message: 'lech',
        place: at(name),
        fixes: [
          {
            title: 'Canh giữa',
            safety: 'safe',
            edits: [{ kind: 'formatParagraph', part, paragraph: index, expect: text, format: { alignment: 'center' } }],
          },
        ],
      };
    }
  },
});

function sameColumn({ paragraph: one }: Part, { paragraph: other }: Part): boolean {
  return one.part === other.part && one.cell?.table === other.cell?.table && one.cell?.column === other.cell?.column;
}
