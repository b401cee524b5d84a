import { makeStyles } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { DraftDocument, Section } from '../../draft/model';
import { BlockView, type PageContext } from './block-view';
import { blocksOf, type Block } from './blocks';
import { pt } from './looks';
import { sectionAnchor } from './marks';
import { measure, offsetOfLine } from './measure';
import { PageNumber } from './page-number';
import { paginate, type Pagination } from './paginate';
import type { TextBreak } from './stretches';
import { TextBoxes } from './text-boxes';

/** Distance between two sheets, in points. */
const between = 18;

const useStyles = makeStyles({
  stack: { position: 'relative', marginLeft: 'auto', marginRight: 'auto' },
  sheet: {
    position: 'absolute',
    left: 0,
    right: 0,
    backgroundColor: '#FFFFFF',
    boxShadow: '0 2px 8px rgba(0, 0, 0, 0.18)',
    // Seen only in forced colours, where shadows and grounds are gone.
    outline: '1px solid transparent',
  },
  flow: { position: 'relative', color: '#000000', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface Props {
  readonly draft: DraftDocument;
  readonly section: Section;
  readonly context: PageContext;
  /** Pages of the sections before it. */
  readonly before: number;
  readonly onPages: (pages: number) => void;
}

/** The sheets of one section, one under another, with its text flowing over them. */
export function SectionView({ draft, section, context, before, onPages }: Props): ReactElement {
  const styles = useStyles();
  const { paper, margins } = section;
  const blocks = useMemo(() => blocksOf(draft, section), [draft, section]);
  const { flow, layout } = useLayout(blocks, section, onPages);
  const { gaps, breaks, on, pages } = layout;

  return (
    <div
      className={styles.stack}
      data-stack
      style={{ width: pt(paper.width), height: pt(pages * (paper.height + between)) }}
    >
      {Array.from({ length: pages }, (_, page) => (
        <div
          key={page}
          data-sheet={page}
          data-at={page === 0 ? sectionAnchor(section.index) : undefined}
          className={styles.sheet}
          style={{ top: pt(page * (paper.height + between)), height: pt(paper.height) }}
        >
          <PageNumber draft={draft} section={section} page={page} before={before} />
        </div>
      ))}
      <div
        ref={flow}
        className={styles.flow}
        style={{
          paddingTop: pt(margins.top),
          marginLeft: pt(margins.left + margins.gutter),
          marginRight: pt(margins.right),
        }}
      >
        {blocks.map((block, i) => (
          <div key={i} style={{ display: 'flow-root', marginTop: pt(gaps[i] ?? 0) }}>
            <BlockView block={block} context={context} breaks={breaks[i]} />
          </div>
        ))}
      </div>
      <TextBoxes
        draft={draft}
        section={section}
        context={context}
        topOf={(anchor) => {
          const block = blocks.findIndex((it) => holds(it, anchor));
          return (on[block] ?? 0) * (paper.height + between);
        }}
      />
    </div>
  );
}

interface Layout extends Omit<Pagination, 'breaks'> {
  readonly of: readonly Block[] | null;
  readonly breaks: readonly (readonly TextBreak[] | undefined)[];
}

const blank: Layout = { of: null, gaps: [], breaks: [], on: [], pages: 1 };

/** Lays the blocks out unbroken, measures them, and breaks them into pages; again when fonts have come. */
function useLayout(blocks: readonly Block[], { paper, margins }: Section, onPages: (pages: number) => void) {
  const flow = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<Layout>(blank);
  const fonts = useFontTurn();
  const [measuredWith, setMeasuredWith] = useState(fonts);
  const fresh = layout.of === blocks && measuredWith === fonts;

  useLayoutEffect(() => {
    if (fresh || flow.current === null) return;
    const children = [...flow.current.children].filter((it) => it instanceof HTMLElement);
    const point = (flow.current.parentElement?.getBoundingClientRect().width ?? 0) / paper.width;
    if (point === 0) return;
    const measured = blocks.map((block, i) => ({
      ...(children[i] === undefined ? { height: 0, lines: [] } : measure(children[i], point)),
      breakBefore: breaksBefore(blocks, i),
      keepNext: block.kind === 'paragraph' && block.paragraph.format.keepNext,
    }));
    const body = Math.max(72, paper.height - margins.top - margins.bottom);
    const pagination = paginate(measured, body, margins.top + margins.bottom + between);
    const breaks = pagination.breaks.map((them, i) => {
      const element = children[i];
      if (them.length === 0 || element === undefined) return undefined;
      return them.map(({ line, gap }) => ({ offset: offsetOfLine(element, line), gap }));
    });
    setLayout({ ...pagination, breaks, of: blocks });
    setMeasuredWith(fonts);
    onPages(pagination.pages);
  }, [fresh, fonts, blocks, paper, margins, onPages]);

  return { flow, layout: fresh ? layout : { ...layout, breaks: blank.breaks } };
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

function breaksBefore(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'paragraph') return false;
  const previous = blocks[index - 1];
  const brokenOff = previous?.kind === 'paragraph' && previous.paragraph.pageBreaks.length > 0;
  return block.paragraph.format.pageBreakBefore || brokenOff;
}

function holds(block: Block, paragraph: number): boolean {
  if (block.kind === 'paragraph') return block.paragraph.index === paragraph;
  return block.cells.some(({ cell }) => cell.from <= paragraph && paragraph < cell.to);
}
