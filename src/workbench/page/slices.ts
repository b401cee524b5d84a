import type { Block } from './blocks';
import type { DrawnSection } from './drawn';

/** About as much as seven pages, in characters: the page answers to the author between one slice and the next. */
const slice = 16_000;
/** A block takes time even where it holds no words. */
const least = 40;

/**
 * How many blocks of all sections, counted from the first, are drawn at the end of each slice. Where one ends is no
 * matter to the pages before it: a heading is drawn with what it stays with.
 */
export function sliceEnds(sections: readonly DrawnSection[]): readonly number[] {
  const blocks = sections.flatMap((it) => it.blocks.map(({ block }) => block));
  const ends: number[] = [];
  let weight = 0;
  for (const [i, block] of blocks.entries()) {
    weight += weightOf(block);
    if (weight < slice || staysWithNext(block)) continue;
    ends.push(i + 1);
    weight = 0;
  }
  return ends.at(-1) === blocks.length ? ends : [...ends, blocks.length];
}

function weightOf(block: Block): number {
  if (block.kind === 'paragraph') return Math.max(least, block.paragraph.text.length);
  return block.cells.flatMap((it) => it.blocks).reduce((sum, it) => sum + weightOf(it), 0);
}

function staysWithNext(block: Block): boolean {
  return block.kind === 'paragraph' && block.paragraph.format.keepNext;
}
