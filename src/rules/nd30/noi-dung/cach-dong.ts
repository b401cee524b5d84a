import type { Part } from '../../../anatomy/model';
import type { LineSpacing } from '../../../draft/model';
import { bodyExamples } from '../../shapes/shown';
import { at, visibleRuns } from '../../place';
import { defineRule } from '../../rule';
import { bodyParts, formatParagraph } from '../../reading/running-text';
import { decimal } from '../../reading/sections';
import { body } from '../../law/nd30/body';

/** Height of a single line of Times New Roman against its size. */
const singleLine = 1.15;
const tolerance = 0.03;

export const cachDong = defineRule({
  id: 'nd30/noi-dung/cach-dong',
  ref: 'ND30-ND-04',
  component: 'noiDung',
  title: 'Khoảng cách dòng từ dòng đơn đến 1,5 dòng',
  severity: 'error',
  appliesTo: 'all',
  basis: body.doanVan,
  messages: {
    hep: '{count} đoạn văn có khoảng cách dòng {actual}, nhỏ hơn dòng đơn.',
    rong: '{count} đoạn văn có khoảng cách dòng {actual}, lớn hơn 1,5 dòng.',
  },
  examples: bodyExamples(
    [
      { shown: 'cách dòng đơn', look: { lineSpacing: { rule: 'multiple', value: 1 } } },
      { shown: 'cách dòng 1,5', look: { lineSpacing: { rule: 'multiple', value: 1.5 } } },
    ],
    [
      { shown: 'cách dòng 0,9', look: { lineSpacing: { rule: 'multiple', value: 0.9 } } },
      { shown: 'cách dòng đôi', look: { lineSpacing: { rule: 'multiple', value: 2 } } },
    ],
  ),

  *check({ anatomy }) {
    const parts = bodyParts(anatomy);
    for (const message of ['hep', 'rong'] as const) {
      const wrong = parts.filter((part) => slipOf(part) === message);
      const first = wrong[0];
      if (first === undefined) continue;
      const value = message === 'hep' ? 1 : 1.5;
      const actual = shown(first.paragraph.format.lineSpacing);
      yield {
        message,
        place: at(first),
        data: { count: String(wrong.length), actual },
        actual,
        expected: 'từ dòng đơn đến 1,5 dòng',
        fixes: [
          {
            title: message === 'hep' ? 'Để dòng đơn' : 'Để 1,5 dòng',
            safety: 'review',
            edits: wrong.map((part) => formatParagraph(part, { lineSpacing: { rule: 'multiple', value } })),
          },
        ],
      };
    }
  },
});

/** “At least” never squeezes a line, it can only spread it. */
function slipOf(part: Part): 'hep' | 'rong' | null {
  const { rule, value } = part.paragraph.format.lineSpacing;
  let size = 0;
  for (const { format } of visibleRuns(part)) if (format.script === 'baseline') size = Math.max(size, format.size);
  if (size === 0) return null;
  const lines = rule === 'multiple' ? value : value / (size * singleLine);
  if (lines > 1.5 + tolerance) return 'rong';
  return lines < 1 - tolerance && rule !== 'atLeast' ? 'hep' : null;
}

function shown({ rule, value }: LineSpacing): string {
  const rounded = decimal(Math.round(value * 100) / 100);
  if (rule === 'multiple') return `${rounded} dòng`;
  return rule === 'exact' ? `đúng ${rounded} pt` : `ít nhất ${rounded} pt`;
}
