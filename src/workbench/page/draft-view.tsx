import { makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useState, type ReactElement } from 'react';
import type { DraftDocument, DrawnLine, Paragraph } from '../../draft/model';
import type { PaneMark } from '../../pane/marks';
import { BlockView, type PageContext } from './block-view';
import { anchorOf, pageMarks } from './marks';
import { pt } from './looks';
import { SectionView } from './section-view';
import { Ticks } from './ticks';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    padding: '24px 72px 80px',
    width: 'max-content',
    minWidth: '100%',
    boxSizing: 'border-box',
  },
  box: { position: 'absolute', whiteSpace: 'pre-wrap', color: '#000000' },
});

interface Props {
  readonly draft: DraftDocument;
  readonly marks: readonly PaneMark[];
  /** Key of the finding under the author's eye. */
  readonly active: string | null;
  readonly zoom: number;
  readonly onChoose: (key: string) => void;
  readonly onPages: (pages: number) => void;
}

/** The whole draft as sheets of paper, with marks in the text and ticks in the margin. */
export function DraftView({ draft, marks, active, zoom, onChoose, onPages }: Props): ReactElement {
  const styles = useStyles();
  const page = useMemo(() => pageMarks(marks), [marks]);
  const linesUnder = useMemo(() => linesByParagraph(draft), [draft]);
  const [counts, setCounts] = useState<Readonly<Record<number, number>>>({});
  const context: PageContext = { marks: page, linesUnder, active, onChoose };

  const count = useCallback(
    (section: number, pages: number) => {
      setCounts((before) => {
        if (before[section] === pages) return before;
        const after = { ...before, [section]: pages };
        onPages(Object.values(after).reduce((sum, it) => sum + it, 0));
        return after;
      });
    },
    [onPages],
  );

  return (
    <div className={styles.root} data-testid="page">
      <div style={{ zoom }}>
        {draft.sections.map((section) => (
          <Counted key={section.index} index={section.index} count={count}>
            {(onSectionPages) => (
              <SectionView
                draft={draft}
                section={section}
                context={context}
                before={before(counts, section.index)}
                onPages={onSectionPages}
              />
            )}
          </Counted>
        ))}
        <Boxes draft={draft} context={context} />
      </div>
      <Ticks ticks={page.ticks} active={active} layout={counts} zoom={zoom} onChoose={onChoose} />
    </div>
  );
}

/** Gives each section a callback of its own that stays the same from one rendering to the next. */
function Counted({
  index,
  count,
  children,
}: {
  readonly index: number;
  readonly count: (section: number, pages: number) => void;
  readonly children: (onPages: (pages: number) => void) => ReactElement;
}): ReactElement {
  const onPages = useCallback(
    (pages: number) => {
      count(index, pages);
    },
    [index, count],
  );
  return children(onPages);
}

function before(counts: Readonly<Record<number, number>>, section: number): number {
  return Object.entries(counts).reduce((sum, [index, pages]) => (Number(index) < section ? sum + pages : sum), 0);
}

/** Text boxes of the first sheet, where the file says they stand. */
function Boxes({ draft, context }: { readonly draft: DraftDocument; readonly context: PageContext }): ReactElement {
  const styles = useStyles();
  const [first] = draft.sections;
  return (
    <>
      {draft.boxes.map(({ part, left, top, width, paragraphs }) => (
        <div
          key={part}
          className={styles.box}
          style={{
            left: `calc(50% - ${pt((first?.paper.width ?? 0) / 2)} + ${pt(left ?? 0)})`,
            top: `calc(24px + ${pt(top ?? first?.margins.top ?? 0)})`,
            width: width === null ? undefined : pt(width),
          }}
        >
          {paragraphs.map((paragraph) => (
            <BlockView key={paragraph.index} block={{ kind: 'paragraph', paragraph }} context={context} />
          ))}
        </div>
      ))}
    </>
  );
}

function linesByParagraph({ lines }: DraftDocument): (paragraph: Paragraph) => readonly DrawnLine[] {
  const byParagraph = new Map<string, DrawnLine[]>();
  for (const line of lines) {
    const anchor = anchorOf(line.part, line.under ?? line.paragraph);
    byParagraph.set(anchor, [...(byParagraph.get(anchor) ?? []), line]);
  }
  return ({ part, index }) => byParagraph.get(anchorOf(part, index)) ?? [];
}
