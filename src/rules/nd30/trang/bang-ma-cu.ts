import { isLegacyFont } from '../../reading/fonts';
import { defineRule } from '../../rule';
import { stretchesOf } from '../../reading/stretches';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const bangMaCu = defineRule({
  id: 'nd30/trang/bang-ma-cu',
  ref: 'ND30-PAGE-08',
  component: 'trang',
  title: 'Bộ mã ký tự Unicode, không dùng phông của bảng mã cũ',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.phongChu,
  messages: { phongCu: 'Chữ ở đây dùng phông bảng mã cũ “{phong}”, không phải Unicode.' },
  examples: {
    right: [{ text: 'các cơ quan', shown: 'phông Times New Roman', look: { font: 'Times New Roman' } }],
    wrong: [{ text: 'c¸c c¬ quan', shown: 'phông .VnTime', look: { font: '.VnTime' } }],
  },

  *check(context) {
    const stretches = stretchesOf(context, ({ format, text }) =>
      isLegacyFont(format.font) && /\p{L}/u.test(text) ? format.font : null,
    );
    const first = stretches[0];
    if (first === undefined) return;
    const phong = first.runs[0].format.font;
    const component = stretches.every((it) => it.component === first.component) ? first.component : 'trang';
    yield {
      message: 'phongCu',
      component,
      place: { kind: 'span', span: first.words[0].span },
      data: { phong },
      actual: phong,
      expected: 'Times New Roman',
    };
  },
});
