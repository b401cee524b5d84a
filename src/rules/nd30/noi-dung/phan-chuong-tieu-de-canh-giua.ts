import type { Part } from '../../../anatomy/model';
import { at } from '../../place';
import { headingsOf } from '../../reading/division';
import { formatParagraph } from '../../reading/running-text';
import { defineRule } from '../../rule';
import { body } from '../../law/nd30/body';

export const phanChuongTieuDeCanhGiua = defineRule({
  id: 'nd30/noi-dung/phan-chuong-tieu-de-canh-giua',
  ref: 'ND30-BC-03',
  component: 'noiDung',
  title: 'Tiêu đề của phần, chương, mục, tiểu mục canh giữa',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.tieuDePhanChuong,
  messages: { khongCanhGiua: 'Tiêu đề dưới dòng “Phần”, “Chương”, “Mục” chưa canh giữa.' },
  examples: {
    right: [
      {
        text: 'Chương I\nQUY ĐỊNH CHUNG\nCác cơ quan, đơn vị triển khai thực hiện./.',
        shown: 'tiêu đề canh giữa',
        look: { alignment: 'center', firstLine: 0 },
        lookOf: 1,
      },
    ],
    wrong: [
      {
        text: 'Chương I\nQUY ĐỊNH CHUNG\nCác cơ quan, đơn vị triển khai thực hiện./.',
        shown: 'tiêu đề canh trái',
        look: { alignment: 'left', firstLine: 0 },
        lookOf: 1,
      },
    ],
  },

  *check({ anatomy }) {
    for (const { below } of headingsOf(anatomy)) {
      const wrong = below.filter(isOffCentre);
      const first = wrong[0];
      if (first === undefined) continue;
      yield {
        message: 'khongCanhGiua',
        place: at(first),
        expected: 'canh giữa',
        fixes: [
          {
            title: 'Canh giữa',
            safety: 'safe',
            edits: wrong.map((part) =>
              formatParagraph(part, { alignment: 'center', firstLine: 0, indentLeft: 0, indentRight: 0 }),
            ),
          },
        ],
      };
    }
  },
});

/** Words pushed to the middle by indents, blanks or tabs are left alone. */
function isOffCentre({ paragraph, start }: Part): boolean {
  const { alignment, indentLeft, firstLine } = paragraph.format;
  return alignment !== 'center' && indentLeft + firstLine <= 72 && start <= 4 && !paragraph.text.includes('\t');
}
