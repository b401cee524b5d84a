import type { Part } from '../../../anatomy/model';
import type { Run } from '../../../draft/model';
import { loiVan } from '../../shapes/shown';
import { decimal } from '../../reading/sections';
import { flagLook } from '../../shapes/format';
import { defineRule } from '../../rule';
import { groundBlocks, runningParts } from '../../reading/running-text';
import { body } from '../../law/nd30/body';

/** Half a point is a habit of Word, a whole one is seen on paper. */
const seen = 0.75;

const baDoan = `${loiVan}\nĐề nghị các cơ quan, đơn vị thực hiện./.`;

export const coChuThongNhat = defineRule({
  id: 'nd30/noi-dung/co-chu-thong-nhat',
  ref: 'ND30-PAGE-12',
  component: 'noiDung',
  title: 'Lời văn trong một văn bản cùng một cỡ chữ',
  severity: 'warning',
  appliesTo: 'all',
  basis: { ...body.doanVan, standing: 'reading' },
  messages: { khacCo: 'Cỡ chữ không thống nhất: có đoạn cỡ {actual} giữa lời văn cỡ {expected}.' },
  examples: {
    right: [{ text: baDoan, shown: 'ba đoạn cỡ 13', look: { size: 13 } }],
    wrong: [{ text: baDoan, shown: 'đoạn cuối cỡ 13, các đoạn khác cỡ 14', look: { size: 13 }, lookOf: 2 }],
  },

  *check({ anatomy }) {
    for (const parts of [runningParts(anatomy), ...groundBlocks(anatomy)]) {
      const size = usualSize(parts);
      if (size === null || !parts.some(({ paragraph }) => paragraph.runs.some((run) => run.format.size !== size)))
        continue;
      yield* flagLook(
        parts,
        'khacCo',
        (run) => differs(run, size),
        (wrong) => ({
          actual: decimal(wrong[0]?.format.size ?? size),
          expected: decimal(size),
          format: { size },
          title: `Để cỡ ${decimal(size)}`,
        }),
      );
    }
  },
});

/** The size of most characters, or of all paragraphs but one, when it is one the decree allows; else nothing is usual. */
function usualSize(parts: readonly Part[]): number | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { paragraph } of parts) {
    for (const { format, start, end } of paragraph.runs) {
      counts.set(format.size, (counts.get(format.size) ?? 0) + end - start);
      all += end - start;
    }
  }
  const [size, count] = [...counts].reduce((best, it) => (it[1] > best[1] ? it : best), [0, 0]);
  const usual = count >= all * 0.7 ? size : sizeOfAllButOne(parts);
  return usual !== null && usual >= 13 && usual <= 14 ? usual : null;
}

/** In a short text one long paragraph may hold half of the characters; three others of one size tell against it. */
function sizeOfAllButOne(parts: readonly Part[]): number | null {
  const counts = new Map<number, number>();
  const sizes = parts.flatMap(({ paragraph }) => paragraph.runs.slice(0, 1).map((run) => run.format.size));
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  const [size, count] = [...counts].reduce((best, it) => (it[1] > best[1] ? it : best), [0, 0]);
  return count >= 3 && count === sizes.length - 1 ? size : null;
}

/** Sizes outside 13 to 14 are another rule's. */
function differs({ format, text }: Run, usual: number): boolean {
  if (format.script !== 'baseline' || format.size < 12.75 || format.size > 14.25) return false;
  return Math.abs(format.size - usual) >= seen && /\p{L}/u.test(text);
}
