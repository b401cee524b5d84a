import { defineRule } from '../../rule';
import { find, replaceWith } from '../../words';
import { endingAndPage } from '../../law/nd30/ending-and-page';

/** “Lưu” followed by letters, by another mark, but not by a colon. */
const sauLuu = /^[-–—+*•·\u2011]?\s*(?<luu>Lưu)(?<dau>\s*[;.,\-–](?=\s*\p{L})|)(?=\s*\p{L})/diu;

export const luuDauHaiCham = defineRule({
  id: 'nd30/noi-nhan/luu-dau-hai-cham',
  ref: 'ND30-NN-03',
  component: 'noiNhan',
  title: 'Sau chữ “Lưu” có dấu hai chấm',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.luu,
  messages: { thieuHaiCham: 'Sau chữ “Lưu” thiếu dấu hai chấm.' },
  examples: {
    right: ['Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.', 'Nơi nhận:\n- Như trên;\n- Lưu: VT.'],
    wrong: ['Nơi nhận:\n- Như trên;\n- Lưu VT.'],
  },

  *check({ anatomy }) {
    for (const part of anatomy.of('noiNhan')) {
      const found = part.role === 'luu' ? find(part, sauLuu) : undefined;
      if (found?.luu === undefined || found.dau === undefined) continue;
      yield {
        message: 'thieuHaiCham',
        place: { kind: 'span', span: found.luu.span },
        actual: `${found.luu.text}${found.dau.text}`,
        expected: `${found.luu.text}:`,
        fixes: [{ title: 'Thêm dấu hai chấm', safety: 'safe', edits: [replaceWith(found.dau, ':')] }],
      };
    }
  },
});
