import { alike } from './alike';
import type { PageContext } from './block-view';
import type { Block } from './blocks';
import type { SpanMark } from './stretches';

/** True where a block looks the same in two contexts: of a long draft only the blocks that differ are drawn again. */
export function looksSame(block: Block, one: PageContext, other: PageContext): boolean {
  if (one.onChoose !== other.onChoose) return false;
  if (block.kind !== 'paragraph')
    return block.cells.every(({ blocks }) => blocks.every((inner) => looksSame(inner, one, other)));
  const { paragraph } = block;
  const { part, index } = paragraph;
  if (!alike(one.linesUnder(paragraph), other.linesUnder(paragraph))) return false;
  const marks = one.marks.of(part, index);
  if (!sameMarks(marks, other.marks.of(part, index))) return false;
  if (marks.length > 0 && one.active !== other.active) return false;
  return caretIn(one, part, index) === caretIn(other, part, index);
}

function sameMarks(one: readonly SpanMark[], other: readonly SpanMark[]): boolean {
  if (one.length !== other.length) return false;
  return one.every(({ key, start, end, look }, i) => {
    const twin = other[i];
    return twin?.key === key && twin.start === start && twin.end === end && twin.look === look;
  });
}

function caretIn({ caret }: PageContext, part: string, paragraph: number): number | null {
  return caret?.part === part && caret.paragraph === paragraph ? caret.end : null;
}
