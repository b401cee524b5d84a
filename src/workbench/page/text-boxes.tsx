import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DraftDocument, Points, Section } from '../../draft/model';
import { BlockView, type PageContext } from './block-view';
import { pt } from './looks';

const useStyles = makeStyles({
  box: { position: 'absolute', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', color: '#000000' },
});

interface Props {
  readonly draft: DraftDocument;
  readonly section: Section;
  readonly context: PageContext;
  /** Head of the sheet on which a body paragraph stands, from the head of the section's first; null: not drawn yet. */
  readonly topOf: (paragraph: number) => Points | null;
}

/** Text boxes anchored in a section, where the file says they stand on their sheet. */
export function TextBoxes({ draft, section, context, topOf }: Props): ReactElement {
  const styles = useStyles();
  const { margins, paper } = section;
  return (
    <>
      {draft.boxes
        .filter(({ anchor }) => section.from <= anchor && anchor < section.to)
        .map((box) => ({ ...box, sheet: topOf(box.anchor) }))
        .map(
          ({ part, sheet, left, top, width, paragraphs }) =>
            sheet !== null && (
              <div
                key={part}
                className={styles.box}
                style={{
                  left: pt(left ?? margins.left),
                  top: pt(sheet + (top ?? margins.top)),
                  width: pt(width ?? paper.width - margins.left - margins.right),
                }}
              >
                {paragraphs.map((paragraph) => (
                  <BlockView key={paragraph.index} block={{ kind: 'paragraph', paragraph }} context={context} />
                ))}
              </div>
            ),
        )}
    </>
  );
}
