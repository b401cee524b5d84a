import { makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties, ReactElement } from 'react';
import type { Edit } from '../../finding/model';
import { textsOfBlocks, wordsOfNew, type NewBlock, type NewParagraph } from '../../finding/new-block';
import { strings } from './strings';

const useStyles = makeStyles({
  paper: {
    containerType: 'inline-size',
    padding: tokens.spacingVerticalS,
    color: '#000000',
    backgroundColor: '#ffffff',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
  },
  words: {
    fontFamily: '"Times New Roman", "Liberation Serif", Tinos, serif',
    fontSize: 'calc(100cqw / 470)',
    lineHeight: 1,
  },
  columns: { display: 'grid' },
  cell: { minWidth: 0 },
});

/** What will be put in, set as it will be printed, to scale. The words are told once to who cannot see the picture. */
export function SectionPreview({ edits }: { readonly edits: readonly Edit[] }): ReactElement | null {
  const styles = useStyles();
  const blocks = edits.flatMap(blocksIn);
  const lines = textsOfBlocks(blocks).filter((text) => text.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <div className={styles.paper} role="img" aria-label={strings.picture(lines.join('; '))}>
      <div className={styles.words}>
        {blocks.map((block, i) =>
          block.kind === 'paragraph' ? (
            <Line key={i} paragraph={block} />
          ) : (
            <div
              key={i}
              className={styles.columns}
              style={{ gridTemplateColumns: block.widths.map((width) => `${width}fr`).join(' ') }}
            >
              {block.rows.flat().map((cell, j) => (
                <div key={j} className={styles.cell}>
                  {cell.map((paragraph, k) => (
                    <Line key={k} paragraph={paragraph} />
                  ))}
                </div>
              ))}
            </div>
          ),
        )}
      </div>
    </div>
  );
}

/** One paragraph; an em of the picture is a point of the page. */
function Line({ paragraph }: { readonly paragraph: NewParagraph }): ReactElement {
  const { format, mark, runs, rule } = paragraph;
  const text = wordsOfNew(paragraph);
  const setting: CSSProperties = {
    textAlign: format.alignment,
    textIndent: `${format.firstLine}em`,
    paddingLeft: `${format.indentLeft}em`,
    paddingTop: `${format.spaceBefore}em`,
    paddingBottom: `${format.spaceAfter}em`,
    minHeight: text === '' && rule === null ? `${mark.size * 0.6}em` : undefined,
  };
  return (
    <div style={setting}>
      {runs.map(({ text: words, format: look }, i) => (
        <span
          key={i}
          style={{
            fontSize: `${look.size}em`,
            lineHeight: 1.15,
            fontWeight: look.bold ? 700 : 400,
            fontStyle: look.italic ? 'italic' : 'normal',
            textDecorationLine: look.underline ? 'underline' : 'none',
          }}
        >
          {words}
        </span>
      ))}
      {rule !== null && <div style={{ width: `${rule}em`, margin: '2em auto 0', borderTop: '1px solid #000000' }} />}
    </div>
  );
}

/** Blocks as they are; lines set like their neighbours as plain ones. */
function blocksIn(edit: Edit): readonly NewBlock[] {
  if (edit.kind === 'insertBlock') return edit.blocks;
  return edit.kind === 'insertParagraphs' ? edit.lines.map(plain) : [];
}

function plain(text: string): NewParagraph {
  const format = { font: 'Times New Roman', size: 14, bold: false, italic: false, underline: false };
  return {
    kind: 'paragraph',
    format: {
      alignment: 'left',
      indentLeft: 0,
      indentRight: 0,
      firstLine: 0,
      spaceBefore: 0,
      spaceAfter: 2,
      lineSpacing: { rule: 'multiple', value: 1 },
      keepNext: false,
      pageBreakBefore: false,
    },
    mark: format,
    runs: [{ text, format }],
    rule: null,
  };
}
