import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DraftDocument } from '../../draft/model';
import { BlockView, type PageContext } from './block-view';
import type { Block } from './blocks';
import type { DrawnSection } from './drawn';
import { pt } from './looks';
import { sectionAnchor } from './marks';
import { PageNumber } from './page-number';
import { TextBoxes } from './text-boxes';
import { between, useLayout } from './use-layout';

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
  readonly drawn: DrawnSection;
  readonly context: PageContext;
  /** Pages of the sections before it. */
  readonly before: number;
  readonly onPages: (pages: number) => void;
}

/** The sheets of one section, one under another, with its text flowing over them. */
export function SectionView({ draft, drawn, context, before, onPages }: Props): ReactElement {
  const styles = useStyles();
  const { section, blocks } = drawn;
  const { paper, margins } = section;
  const { flow, layout, breaksOf } = useLayout(blocks, section, onPages);
  const { gaps, on, pages } = layout;

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
        {blocks.map(({ key, look, block }, i) => (
          <div key={key} style={{ display: 'flow-root', marginTop: pt(gaps[i] ?? 0) }}>
            <BlockView block={block} context={context} breaks={breaksOf(look)} />
          </div>
        ))}
      </div>
      <TextBoxes
        draft={draft}
        section={section}
        context={context}
        topOf={(anchor) => {
          const at = blocks.findIndex(({ block }) => holds(block, anchor));
          return at === -1 ? null : (on[at] ?? 0) * (paper.height + between);
        }}
      />
    </div>
  );
}

function holds(block: Block, paragraph: number): boolean {
  if (block.kind === 'paragraph') return block.paragraph.index === paragraph;
  return block.cells.some(({ cell }) => cell.from <= paragraph && paragraph < cell.to);
}
