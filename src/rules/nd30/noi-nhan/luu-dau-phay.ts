import { defineRule } from '../../rule';
import { find, replaceWith } from '../../words';
import { endingAndPage } from '../../law/nd30/ending-and-page';

/** “VT” and what divides it from the unit that follows, where that is no comma. */
const sauVanThu = /Lưu\s*[:;.,]?\s*(?<vt>VT)(?<dau>\s*[;.:\-–/]\s*|\s+)(?<donVi>[\p{L}\p{N}]+)/du;

export const luuDauPhay = defineRule({
  id: 'nd30/noi-nhan/luu-dau-phay',
  ref: 'ND30-NN-03',
  component: 'noiNhan',
  title: 'Sau chữ “VT” của dòng “Lưu” có dấu phẩy',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.luu,
  messages: { thieuDauPhay: 'Giữa “VT” và “{donVi}” thiếu dấu phẩy.' },
  examples: {
    right: ['Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.', 'Nơi nhận:\n- Như trên;\n- Lưu: VT.'],
    wrong: ['Nơi nhận:\n- Như trên;\n- Lưu: VT VP.', 'Nơi nhận:\n- Như trên;\n- Lưu: VT; VP.'],
  },

  *check({ anatomy }) {
    for (const part of anatomy.of('noiNhan')) {
      const found = part.role === 'luu' ? find(part, sauVanThu) : undefined;
      if (found?.vt === undefined || found.dau === undefined || found.donVi === undefined) continue;
      if (/^(và|\d)/u.test(found.donVi.text)) continue;
      yield {
        message: 'thieuDauPhay',
        place: { kind: 'span', span: { ...found.vt.span, end: found.donVi.span.end } },
        data: { donVi: found.donVi.text },
        actual: `VT${found.dau.text}${found.donVi.text}`,
        expected: `VT, ${found.donVi.text}`,
        fixes: [{ title: 'Thay bằng dấu phẩy', safety: 'safe', edits: [replaceWith(found.dau, ', ')] }],
      };
    }
  },
});
