import { flagLook } from '../../shapes/format';
import { headingsOf } from '../../reading/division';
import { defineRule } from '../../rule';
import { body } from '../../law/nd30/body';

export const phanChuongTieuDeDam = defineRule({
  id: 'nd30/noi-dung/phan-chuong-tieu-de-dam',
  ref: 'ND30-FONT-6a.2',
  component: 'noiDung',
  title: 'Tiêu đề của phần, chương, mục, tiểu mục in đậm',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.tieuDePhanChuong,
  messages: { khongDam: 'Tiêu đề dưới dòng “Phần”, “Chương”, “Mục” chưa in đậm.' },
  examples: {
    right: ['Chương I\nQUY ĐỊNH CHUNG\nCác cơ quan, đơn vị triển khai thực hiện./.'].map((text) => ({
      text,
      shown: 'tiêu đề đậm',
      look: { bold: true },
      lookOf: 1,
    })),
    wrong: [
      {
        text: 'Chương I\nQUY ĐỊNH CHUNG\nCác cơ quan, đơn vị triển khai thực hiện./.',
        shown: 'tiêu đề không đậm',
        look: { bold: false },
        lookOf: 1,
      },
    ],
  },

  *check({ anatomy }) {
    for (const { below } of headingsOf(anatomy)) {
      yield* flagLook(
        below,
        'khongDam',
        ({ format, text }) => !format.bold && /[\p{L}\p{N}]/u.test(text),
        () => ({ actual: 'không đậm', expected: 'đậm', format: { bold: true }, title: 'In đậm' }),
      );
    }
  },
});
