import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Section } from '../../draft/model';
import type { DrawnBlock } from './drawn';
import { measure, offsetOfLine, type MeasuredElement } from './measure';
import { paginate, type Pagination } from './paginate';
import type { TextBreak } from './stretches';

/** Distance between two sheets, in points. */
export const between = 18;

/** A block as it measures on this paper in these fonts; `offsets` tells which character opens a line. */
interface Known extends MeasuredElement {
  readonly offsets: ReadonlyMap<number, number>;
}

interface Layout extends Omit<Pagination, 'breaks'> {
  readonly of: readonly DrawnBlock[] | null;
  /** Paper and fonts that all this was measured with. */
  readonly measuredOn: string;
  /** What follows is known by the look of a block. */
  readonly known: ReadonlyMap<object, Known>;
  readonly breaks: ReadonlyMap<object, readonly TextBreak[]>;
  /** These were broken elsewhere, and are drawn unbroken to be measured again. */
  readonly bare: ReadonlySet<object>;
}

const blank: Layout = {
  of: null,
  measuredOn: '',
  known: new Map(),
  breaks: new Map(),
  bare: new Set(),
  gaps: [],
  on: [],
  pages: 1,
};

/**
 * Lays blocks out unbroken, measures them, and breaks them into pages; again when fonts have come. A block that looks
 * as it did is not measured twice.
 */
export function useLayout(blocks: readonly DrawnBlock[], section: Section, onPages: (pages: number) => void) {
  const { paper, margins } = section;
  const flow = useRef<HTMLDivElement>(null);
  const fonts = useFontTurn();
  const measuredOn = JSON.stringify([fonts, paper, margins]);
  const [last, setLayout] = useState(blank);
  const layout = useMemo(
    () => (last.measuredOn === measuredOn ? last : { ...blank, measuredOn, gaps: last.gaps, pages: last.pages }),
    [last, measuredOn],
  );
  const fresh = layout.of === blocks && layout.bare.size === 0;

  useLayoutEffect(() => {
    if (fresh || flow.current === null) return;
    const point = (flow.current.parentElement?.getBoundingClientRect().width ?? 0) / section.paper.width;
    if (point === 0) return;
    const elements = [...flow.current.children].filter((it) => it instanceof HTMLElement);
    const next = laidOut(layout, { blocks, elements, section, point });
    setLayout(next);
    if (next.bare.size === 0) onPages(next.pages);
  }, [fresh, layout, blocks, section, onPages]);

  const breaksOf = (look: object) => breaksIn(layout, look);
  return { flow, layout, breaksOf };
}

/** The blocks of a section as they stand on the screen now. */
interface OnScreen {
  readonly blocks: readonly DrawnBlock[];
  readonly elements: readonly HTMLElement[];
  readonly section: Section;
  /** Length of a point on the screen, in pixels. */
  readonly point: number;
}

/** The next layout; where it has `bare` blocks, those are to be drawn unbroken for it first. */
function laidOut(layout: Layout, { blocks, elements, section, point }: OnScreen): Layout {
  const known = new Map(
    blocks.map(({ look }, i) => [look, layout.known.get(look) ?? measured(elements[i], point)] as const),
  );
  const pagination = paginated(blocks, known, section);
  const bare = new Set<object>();
  const breaks = new Map<object, readonly TextBreak[]>();
  for (const [i, { look }] of blocks.entries()) {
    const [lines, element] = [pagination.breaks[i] ?? [], elements[i]];
    if (lines.length === 0 || element === undefined) continue;
    const it = known.get(look) ?? nothing;
    const before = breaksIn(layout, look);
    const unknown = lines.filter(({ line }) => !it.offsets.has(line));
    if (unknown.length > 0 && before !== undefined) {
      bare.add(look);
      continue;
    }
    const offsets = new Map(it.offsets);
    for (const { line } of unknown) offsets.set(line, offsetOfLine(element, line));
    known.set(look, { ...it, offsets });
    const now = lines.map(({ line, gap }) => ({ offset: offsets.get(line) ?? 0, gap }));
    breaks.set(look, kept(before, now));
  }
  return bare.size > 0 ? { ...layout, known, bare } : { ...layout, ...pagination, of: blocks, known, breaks, bare };
}

function paginated(
  blocks: readonly DrawnBlock[],
  known: ReadonlyMap<object, Known>,
  { paper, margins }: Section,
): Pagination {
  const measured = blocks.map(({ look, block }, i) => ({
    ...(known.get(look) ?? nothing),
    breakBefore: breaksBefore(blocks, i),
    keepNext: block.kind === 'paragraph' && block.paragraph.format.keepNext,
  }));
  const body = Math.max(72, paper.height - margins.top - margins.bottom);
  return paginate(measured, body, margins.top + margins.bottom + between);
}

const nowhere: ReadonlyMap<number, number> = new Map();
const nothing: Known = { height: 0, lines: [], offsets: nowhere };

function measured(element: HTMLElement | undefined, point: number): Known {
  return element === undefined ? nothing : { ...measure(element, point), offsets: nowhere };
}

/** Where a block is drawn broken; undefined: unbroken. */
function breaksIn({ breaks, bare }: Layout, look: object): readonly TextBreak[] | undefined {
  return bare.has(look) ? undefined : breaks.get(look);
}

/** The very breaks of before where they are the same: what they break need not be drawn again. */
function kept(before: readonly TextBreak[] | undefined, now: readonly TextBreak[]): readonly TextBreak[] {
  const same =
    before?.length === now.length &&
    now.every(({ offset, gap }, i) => before[i]?.offset === offset && before[i].gap === gap);
  return same ? before : now;
}

/** Counts the times that fonts have arrived: what was measured before them is measured again. */
function useFontTurn(): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const again = () => {
      setTurn((it) => it + 1);
    };
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, []);
  return turn;
}

function breaksBefore(blocks: readonly DrawnBlock[], index: number): boolean {
  const block = blocks[index]?.block;
  if (block?.kind !== 'paragraph') return false;
  const previous = blocks[index - 1]?.block;
  const brokenOff = previous?.kind === 'paragraph' && previous.paragraph.pageBreaks.length > 0;
  return block.paragraph.format.pageBreakBefore || brokenOff;
}
