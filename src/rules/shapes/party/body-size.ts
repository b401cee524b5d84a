import type { Run } from '../../../draft/model';
import { defineRule, type Rule } from '../../rule';
import { flagLook } from '../format';
import { bodyExamples } from '../shown';
import type { PartyDemand } from './demand';

/** Sizes in points that the specimens print for the text. */
const [least, most] = [14, 15];
const tolerance = 0.25;

/** The text in a size of the specimens; tables and notes below it are set smaller on purpose. */
export function bodySizeRule(demand: PartyDemand): Rule<'saiCo'> {
  const set = (size: number) => ({ shown: `cỡ ${size}`, look: { size } });
  return defineRule({
    ...demand,
    component: 'noiDung',
    title: `Nội dung văn bản cỡ chữ ${least} đến ${most}`,
    appliesTo: 'all',
    messages: { saiCo: `Nội dung có chữ cỡ {actual}, không trong khoảng ${least} đến ${most}.` },
    examples: bodyExamples([set(least), set(most)], [set(least - 1), set(most + 1)]),
    *check({ anatomy }) {
      const parts = anatomy
        .of('noiDung')
        .filter(({ role, paragraph }) => role !== 'oBang' && paragraph.cell === null && !isNote(paragraph.text));
      yield* flagLook(parts, 'saiCo', isOutside, (wrong) => {
        const size = (wrong[0]?.format.size ?? least) > most ? most : least;
        const sizes = [...new Set(wrong.map(({ format }) => format.size))].map((it) => String(it).replace('.', ','));
        return { actual: sizes.join(', '), expected: `${least} đến ${most}`, format: { size }, title: `Để cỡ ${size}` };
      });
    },
  });
}

/** Marks of footnotes are smaller by nature. */
function isOutside({ format, text }: Run): boolean {
  if (format.script !== 'baseline' || (format.size >= least - tolerance && format.size <= most + tolerance))
    return false;
  return /[\p{L}\p{N}]/u.test(text);
}

/** Notes, sources and units are set small. */
function isNote(text: string): boolean {
  return /^\s*(?:[*(]|Ghi chú|Nguồn|Đơn vị|ĐVT)/u.test(text.slice(0, 20).normalize('NFC'));
}
