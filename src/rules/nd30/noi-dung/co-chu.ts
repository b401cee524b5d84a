import type { Run } from '../../../draft/model';
import { flagLook } from '../../shapes/format';
import { bodyExamples } from '../../shapes/shown';
import { defineRule } from '../../rule';
import { body } from '../../law/nd30/body';

const tolerance = 0.25;

/** Footnote marks and indices are smaller by nature. */
function isOutside({ format, text }: Run): boolean {
  if (format.script !== 'baseline' || (format.size >= 13 - tolerance && format.size <= 14 + tolerance)) return false;
  return /[\p{L}\p{N}]/u.test(text);
}

export const coChu = defineRule({
  id: 'nd30/noi-dung/co-chu',
  ref: 'ND30-FONT-6',
  component: 'noiDung',
  title: 'Nội dung văn bản cỡ chữ từ 13 đến 14',
  severity: 'error',
  appliesTo: 'all',
  basis: body.doanVan,
  messages: { saiCo: 'Nội dung có chữ cỡ {actual}, không trong khoảng 13 đến 14.' },
  examples: bodyExamples(
    [
      { shown: 'cỡ 13', look: { size: 13 } },
      { shown: 'cỡ 14', look: { size: 14 } },
    ],
    [
      { shown: 'cỡ 12', look: { size: 12 } },
      { shown: 'cỡ 15', look: { size: 15 } },
    ],
  ),

  *check({ anatomy }) {
    const parts = anatomy
      .of('noiDung')
      .filter(({ role, paragraph }) => role !== 'oBang' && paragraph.cell === null && !isNote(paragraph.text));
    yield* flagLook(parts, 'saiCo', isOutside, (wrong) => {
      const size = (wrong[0]?.format.size ?? 13) > 14 ? 14 : 13;
      const sizes = [...new Set(wrong.map(({ format }) => format.size))].map((it) => String(it).replace('.', ','));
      return { actual: sizes.join(', '), expected: '13 đến 14', format: { size }, title: `Để cỡ ${size}` };
    });
  },
});

/** Notes under a table or a text, sources and units are set small on purpose. */
function isNote(text: string): boolean {
  return /^\s*(?:[*(]|Ghi chú|Nguồn|Đơn vị|ĐVT)/u.test(text.slice(0, 20).normalize('NFC'));
}
