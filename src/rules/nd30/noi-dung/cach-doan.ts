import type { Part } from '../../../anatomy/model';
import { bodyExamples } from '../../shapes/shown';
import { at } from '../../place';
import { defineRule } from '../../rule';
import { bodyParts, formatParagraph } from '../../reading/running-text';
import { decimal } from '../../reading/sections';
import { body } from '../../law/nd30/body';

/** Points between two paragraphs, and what rounding in the file may take away. */
const least = 6;
const tolerance = 0.3;

export const cachDoan = defineRule({
  id: 'nd30/noi-dung/cach-doan',
  ref: 'ND30-ND-03',
  component: 'noiDung',
  title: 'Khoảng cách giữa các đoạn văn tối thiểu 6 pt',
  severity: 'warning',
  appliesTo: 'all',
  basis: body.doanVan,
  messages: { hep: '{count} đoạn văn chỉ cách đoạn trước {actual}, chưa đủ 6 pt.' },
  examples: bodyExamples(
    [{ shown: 'cách đoạn 6 pt', look: { spaceBefore: 6 } }],
    [
      { shown: 'cách đoạn 0 pt', look: { spaceBefore: 0 } },
      { shown: 'cách đoạn 3 pt', look: { spaceBefore: 3 } },
    ],
  ),

  *check({ anatomy }) {
    const pairs = adjoining(bodyParts(anatomy));
    const close = pairs.filter(([before, part]) => gapBetween(before, part) < least - tolerance);
    const first = close[0];
    if (first === undefined || !isHabit(close.length, pairs.length)) return;

    const actual = `${decimal(Math.round(gapBetween(...first) * 10) / 10)} pt`;
    yield {
      message: 'hep',
      place: at(first[1]),
      data: { count: String(close.length), actual },
      actual,
      expected: 'từ 6 pt',
      fixes: [
        {
          title: 'Để cách đoạn trước 6 pt',
          safety: 'review',
          edits: close.map(([, part]) => formatParagraph(part, { spaceBefore: least, contextualSpacing: false })),
        },
      ],
    };
  },
});

type Pair = readonly [before: Part, part: Part];

/** Neighbours with no blank paragraph between them. */
function adjoining(parts: readonly Part[]): readonly Pair[] {
  return parts.flatMap((part, i): Pair[] => {
    const before = parts[i - 1];
    return before !== undefined && before.paragraph.index + 1 === part.paragraph.index ? [[before, part]] : [];
  });
}

/** The two spaces together: some programs take their sum, some the larger; the wider reading is the milder one. */
function gapBetween({ paragraph: above }: Part, { paragraph: below }: Part): number {
  const sameStyle = above.format.style === below.format.style;
  const after = above.format.contextualSpacing && sameStyle ? 0 : above.format.spaceAfter;
  const before = below.format.contextualSpacing && sameStyle ? 0 : below.format.spaceBefore;
  return after + before;
}

/** One close pair in a long text is a list or a quotation. */
function isHabit(close: number, all: number): boolean {
  return close * 2 > all || (close >= 3 && close * 5 >= all);
}
