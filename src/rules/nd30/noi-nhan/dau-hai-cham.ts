import { defineRule } from '../../rule';
import { find, replaceWith } from '../../words';
import { endingAndPage } from '../../law/nd30/ending-and-page';

/** “Nơi nhận” alone on its line, and what stands where the colon should be. */
const noiNhan = /^(?<chu>Nơi\s+nhận)(?<dau>\s*[;.,]?)$/diu;

export const dauHaiCham = defineRule({
  id: 'nd30/noi-nhan/dau-hai-cham',
  ref: 'ND30-NN-01',
  component: 'noiNhan',
  title: 'Sau từ “Nơi nhận” có dấu hai chấm',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.noiNhanTieuDe,
  messages: { thieuHaiCham: 'Sau từ “Nơi nhận” thiếu dấu hai chấm.' },
  examples: { right: ['Nơi nhận:\n- Lưu: VT.'], wrong: ['Nơi nhận\n- Lưu: VT.', 'Nơi nhận;\n- Lưu: VT.'] },

  *check({ anatomy }) {
    for (const part of anatomy.of('noiNhan')) {
      const found = part.role === 'heading' ? find(part, noiNhan) : undefined;
      if (found?.chu === undefined || found.dau === undefined) continue;
      yield {
        message: 'thieuHaiCham',
        place: { kind: 'span', span: found.chu.span },
        actual: `${found.chu.text}${found.dau.text}`,
        expected: `${found.chu.text}:`,
        fixes: [{ title: 'Thêm dấu hai chấm', safety: 'safe', edits: [replaceWith(found.dau, ':')] }],
      };
    }
  },
});
