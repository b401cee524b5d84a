import type { DraftDocument, Section } from '../../draft/model';
import { alike } from './alike';
import { blocksOf, type Block } from './blocks';
import { sheetSections } from './sheets';

/** A block on the page, known again when the draft has changed around it. */
export interface DrawnBlock {
  /** Its own for as long as it is drawn, whatever becomes of its words. */
  readonly key: number;
  /** The very object as long as the block measures the same. */
  readonly look: object;
  readonly block: Block;
}

/** The blocks of a section that has sheets of its own. */
export interface DrawnSection {
  readonly section: Section;
  readonly blocks: readonly DrawnBlock[];
}

/** A draft as its page holds it. */
export interface DrawnDraft {
  readonly draft: DraftDocument;
  readonly sections: readonly DrawnSection[];
  /** No block has this key yet, nor a higher one. */
  readonly nextKey: number;
}

/**
 * The draft for the page. Of one that was drawn before it takes over what is still there, as it is: only what has
 * changed is drawn and measured anew, be it at the head of a hundred pages.
 */
export function drawnDraft(draft: DraftDocument, before: DrawnDraft | null): DrawnDraft {
  let nextKey = before?.nextKey ?? 0;
  const sections = sheetSections(draft.sections).map((section, i): DrawnSection => {
    const blocks = followed(blocksOf(draft, section), before?.sections[i]?.blocks ?? [], () => nextKey++);
    return { section, blocks };
  });
  return { draft, sections, nextKey };
}

/** The blocks after those before them, from the head and from the foot as far as they are alike. */
function followed(
  blocks: readonly Block[],
  before: readonly DrawnBlock[],
  newKey: () => number,
): readonly DrawnBlock[] {
  const shorter = Math.min(blocks.length, before.length);
  const head = countAlike(shorter, (i) => [blocks[i], before[i]]);
  const foot = countAlike(shorter - head, (i) => [blocks[blocks.length - 1 - i], before[before.length - 1 - i]]);
  const moved = blocks.length - before.length;
  return blocks.map((block, i) => {
    const inFoot = i >= blocks.length - foot;
    const twin = before[inFoot ? i - moved : i];
    if (twin !== undefined && (i < head || inFoot)) return sameBlock(block, twin.block) ? twin : { ...twin, block };
    const isTaken = i >= before.length - foot;
    return { key: twin === undefined || isTaken ? newKey() : twin.key, look: {}, block };
  });
}

function countAlike(most: number, pair: (i: number) => readonly [Block | undefined, DrawnBlock | undefined]): number {
  for (let i = 0; i < most; i += 1) {
    const [block, twin] = pair(i);
    if (block === undefined || twin === undefined || !measuresTheSame(block, twin.block)) return i;
  }
  return Math.max(0, most);
}

/** Where a block stands among the others; its look does not follow from that. */
const place: ReadonlySet<string> = new Set(['index', 'section', 'from', 'to', 'table', 'cell']);
const cellPlace: ReadonlySet<string> = new Set(['index', 'section', 'from', 'to', 'table']);

function measuresTheSame(one: Block, other: Block): boolean {
  if (one.kind === 'paragraph') return other.kind === 'paragraph' && alike(one.paragraph, other.paragraph, place);
  return other.kind === 'row' && alike(frameOf(one), frameOf(other)) && alike(one.cells, other.cells, cellPlace);
}

function sameBlock(one: Block, other: Block): boolean {
  if (one.kind === 'paragraph') return other.kind === 'paragraph' && alike(one.paragraph, other.paragraph);
  return other.kind === 'row' && alike(frameOf(one), frameOf(other)) && alike(one.cells, other.cells);
}

/** What a row has of its table. */
function frameOf({ table }: Extract<Block, { readonly kind: 'row' }>) {
  return { indent: table.indent, alignment: table.alignment };
}
