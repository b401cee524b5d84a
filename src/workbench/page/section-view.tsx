import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { DraftDocument, Section } from '../../draft/model';
import { BlockView, type PageContext } from './block-view';
import { blocksOf, type Block } from './blocks';
import { pt } from './looks';
import { paginate, type Pagination } from './paginate';

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
  },
  number: { position: 'absolute', left: 0, right: 0, fontFamily: '"Times New Roman", Tinos, serif' },
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
  const flow = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(draft, section), [draft, section]);
  const { paper, margins } = section;
  const body = Math.max(72, paper.height - margins.top - margins.bottom);
  const [{ gaps, pages }, setPagination] = useState<Pagination>({ gaps: [], pages: 1 });

  useLayoutEffect(() => {
    if (flow.current === null) return;
    const heights = heightsIn(flow.current, paper.width);
    const measured = blocks.map((block, i) => ({
      height: heights[i] ?? 0,
      breakBefore: breaksBefore(blocks, i, block),
    }));
    const next = paginate(measured, body, margins.top + margins.bottom + between);
    setPagination(next);
    onPages(next.pages);
  }, [blocks, body, margins, paper.width, onPages]);

  return (
    <div className={styles.stack} style={{ width: pt(paper.width), height: pt(pages * (paper.height + between)) }}>
      {Array.from({ length: pages }, (_, page) => (
        <div
          key={page}
          data-sheet={page}
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
            <BlockView block={block} context={context} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** Heights in points: the sheet's own width tells how large a point is on the screen, whatever the zoom. */
function heightsIn(flow: HTMLElement, paperWidth: number): readonly number[] {
  const stack = flow.parentElement?.getBoundingClientRect().width ?? 0;
  const point = stack / paperWidth;
  if (point === 0) return [];
  return Array.from(flow.children, (child) => child.getBoundingClientRect().height / point);
}

function breaksBefore(blocks: readonly Block[], index: number, block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const previous = blocks[index - 1];
  const brokenOff = previous?.kind === 'paragraph' && previous.paragraph.pageBreaks.length > 0;
  return block.paragraph.format.pageBreakBefore || brokenOff;
}

/** The page number as the header or footer shows it, where there is one. */
function PageNumber({
  draft,
  section,
  page,
  before,
}: Pick<Props, 'draft' | 'section' | 'before'> & { readonly page: number }): ReactElement | null {
  const styles = useStyles();
  const place = page === 0 && section.differentFirst ? 'first' : 'default';
  const [header, footer] = [section.header[place], section.footer[place]];
  const shown = [
    header === null ? undefined : draft.headers[header],
    footer === null ? undefined : draft.footers[footer],
  ];
  const at = shown.findIndex((it) => it?.pageField === true);
  const paragraph = shown[at]?.paragraphs.find((it) => it.runs.some((run) => run.field?.includes('PAGE') === true));
  if (paragraph === undefined) return null;
  const edge = at === 0 ? { top: pt(section.margins.header) } : { bottom: pt(section.margins.footer) };
  const size = paragraph.runs[0]?.format.size ?? 13;
  const number = section.pageNumberStart === null ? before + page + 1 : section.pageNumberStart + page;
  return (
    <div
      className={styles.number}
      style={{
        ...edge,
        fontSize: pt(size),
        textAlign: paragraph.format.alignment,
        paddingLeft: pt(section.margins.left),
        paddingRight: pt(section.margins.right),
        color: '#000',
      }}
    >
      {number}
    </div>
  );
}
