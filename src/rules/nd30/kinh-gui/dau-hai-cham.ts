import { defineRule } from '../../rule';
import { find, replaceWith } from '../../words';
import { endingAndPage } from '../../law/nd30/ending-and-page';

/** “Kính gửi” and what follows it where the colon should be. */
const sauKinhGui = /^(?<chu>Kính\s+(?:gửi|trình))(?<dau>\s*[;.,]|\s*(?!\s*:))(?=\s|$)/diu;

export const dauHaiCham = defineRule({
  id: 'nd30/kinh-gui/dau-hai-cham',
  ref: 'ND30-KG-02',
  component: 'kinhGui',
  title: 'Sau từ “Kính gửi” có dấu hai chấm',
  severity: 'error',
  appliesTo: 'all',
  basis: endingAndPage.kinhGui,
  messages: { thieuHaiCham: 'Sau từ “{chu}” thiếu dấu hai chấm.' },
  examples: { right: ['Kính gửi: Sở Nội vụ', 'Kính gửi :'], wrong: ['Kính gửi Sở Nội vụ', 'Kính gửi; Sở Nội vụ'] },

  *check({ anatomy }) {
    for (const part of anatomy.of('kinhGui')) {
      if (part.role !== 'heading') continue;
      const found = find(part, sauKinhGui);
      if (found?.chu === undefined || found.dau === undefined) continue;
      const gap =
        found.dau.text.trim() === '' ? { text: '', span: { ...found.dau.span, end: found.dau.span.start } } : found.dau;
      yield {
        message: 'thieuHaiCham',
        place: { kind: 'span', span: found.chu.span },
        data: { chu: found.chu.text },
        actual: `${found.chu.text}${found.dau.text.trim()}`,
        expected: `${found.chu.text}:`,
        fixes: [{ title: 'Thêm dấu hai chấm', safety: 'safe', edits: [replaceWith(gap, ':')] }],
      };
    }
  },
});
