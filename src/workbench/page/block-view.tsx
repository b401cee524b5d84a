import { memo, type ReactElement } from 'react';
import type { DrawnLine, Paragraph, Span, TableCell } from '../../draft/model';
import type { Block, CellBlocks } from './blocks';
import { pt } from './looks';
import type { PageMarks } from './marks';
import type { TextBreak } from './stretches';
import { ParagraphView } from './paragraph-view';
import { looksSame } from './same-block';

/** What every block of a page needs besides itself. */
export interface PageContext {
  readonly marks: PageMarks;
  readonly linesUnder: (paragraph: Paragraph) => readonly DrawnLine[];
  readonly active: string | null;
  /** Where the author's cursor is to be drawn. */
  readonly caret: Span | null;
  readonly onChoose: (key: string) => void;
}

interface Props {
  readonly block: Block;
  readonly context: PageContext;
  readonly breaks?: readonly TextBreak[] | undefined;
}

const unbroken: readonly TextBreak[] = [];

/** A paragraph, or a row of a table with what its cells hold; drawn again only where it looks otherwise. */
export const BlockView = memo(
  Drawn,
  (before, after) =>
    before.block === after.block &&
    before.breaks === after.breaks &&
    looksSame(after.block, before.context, after.context),
);

function Drawn({ block, context, breaks = unbroken }: Props): ReactElement {
  if (block.kind === 'paragraph') {
    const { paragraph } = block;
    const { marks, linesUnder, active, caret, onChoose } = context;
    const here = caret?.part === paragraph.part && caret.paragraph === paragraph.index;
    return (
      <ParagraphView
        paragraph={paragraph}
        marks={marks.of(paragraph.part, paragraph.index)}
        lines={linesUnder(paragraph)}
        breaks={breaks}
        active={active}
        caret={here ? caret.end : null}
        onChoose={onChoose}
      />
    );
  }
  const { table, cells } = block;
  return (
    <div
      style={{
        display: 'flex',
        marginLeft: table.alignment === 'center' ? 'auto' : pt(table.indent),
        marginRight: table.alignment === 'center' ? 'auto' : undefined,
        width: cells.every(({ cell }) => cell.width > 0) ? 'max-content' : undefined,
      }}
    >
      {cells.map((it) => (
        <Cell key={it.cell.column} {...it} context={context} />
      ))}
    </div>
  );
}

function Cell({ cell, blocks, context }: CellBlocks & { readonly context: PageContext }): ReactElement {
  return (
    <div
      style={{
        ...(cell.width > 0 ? { width: pt(cell.width) } : { flex: '1 1 0' }),
        padding: `0 ${pt(cell.padding / 2)}`,
        boxSizing: 'border-box',
        ...bordersOf(cell),
      }}
    >
      {blocks.map((block, i) => (
        <BlockView key={i} block={block} context={context} />
      ))}
    </div>
  );
}

function bordersOf({ border }: TableCell) {
  const drawn = '0.5pt solid #000';
  return {
    borderTop: border.top ? drawn : undefined,
    borderBottom: border.bottom ? drawn : undefined,
    borderLeft: border.left ? drawn : undefined,
    borderRight: border.right ? drawn : undefined,
  };
}
