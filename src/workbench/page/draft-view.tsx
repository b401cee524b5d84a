import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import type { DraftDocument, DrawnLine, Paragraph, Span } from '../../draft/model';
import type { PaneMark } from '../../pane/marks';
import type { PageContext } from './block-view';
import { drawnDraft, type DrawnSection } from './drawn';
import { anchorOf, pageMarks } from './marks';
import { SectionView } from './section-view';
import { Ticks } from './ticks';
import { useSlices } from './use-slices';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    padding: '24px 72px 80px',
    width: 'max-content',
    minWidth: '100%',
    boxSizing: 'border-box',
  },
  compact: { padding: '8px 0 72px' },
});

interface Props {
  readonly draft: DraftDocument;
  readonly marks: readonly PaneMark[];
  /** Key of the finding under the author's eye. */
  readonly active: string | null;
  /** Where the author's cursor is to be drawn. */
  readonly caret: Span | null;
  readonly zoom: number;
  /** A narrow window: no room beside the paper. */
  readonly compact: boolean;
  readonly onChoose: (key: string) => void;
  /** A click on marked words, which is also one into the text. */
  readonly onWords: (key: string) => void;
  readonly onPages: (pages: number) => void;
}

/** The whole draft as sheets of paper, with marks in the text and ticks in the margin. */
export function DraftView(props: Props): ReactElement {
  const { draft, marks, active, caret, zoom, compact, onChoose, onWords, onPages } = props;
  const styles = useStyles();
  const page = useMemo(() => pageMarks(marks), [marks]);
  const [drawn, setDrawn] = useState(() => drawnDraft(draft, null));
  if (drawn.draft !== draft) setDrawn(drawnDraft(draft, drawn));
  const sections = useSlices(drawn.sections);
  const linesUnder = useMemo(() => linesByParagraph(draft), [draft]);
  const [counts, setCounts] = useState<Readonly<Record<number, number>>>({});
  const context: PageContext = { marks: page, linesUnder, active, caret, onChoose: onWords };

  // A new object at each layout, even of the same number of pages: the ticks have to be placed anew.
  const count = useCallback((section: number, pages: number) => {
    setCounts((before) => ({ ...before, [section]: pages }));
  }, []);
  const total = pagesIn(sections, counts);
  useEffect(() => {
    onPages(total);
  }, [total, counts, onPages]);

  return (
    <div className={mergeClasses(styles.root, compact && styles.compact)} data-testid="page">
      <div style={{ zoom }}>
        {sections.map((it, i) => (
          <Counted key={it.section.index} index={it.section.index} count={count}>
            {(onSectionPages) => (
              <SectionView
                draft={drawn.draft}
                drawn={it}
                context={context}
                before={pagesIn(sections.slice(0, i), counts)}
                onPages={onSectionPages}
              />
            )}
          </Counted>
        ))}
      </div>
      <Ticks ticks={page.ticks} active={active} layout={counts} zoom={zoom} compact={compact} onChoose={onChoose} />
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

function pagesIn(sections: readonly DrawnSection[], counts: Readonly<Record<number, number>>): number {
  return sections.reduce((sum, { section }) => sum + (counts[section.index] ?? 1), 0);
}

function linesByParagraph({ lines }: DraftDocument): (paragraph: Paragraph) => readonly DrawnLine[] {
  const none: readonly DrawnLine[] = [];
  const byParagraph = new Map<string, DrawnLine[]>();
  for (const line of lines) {
    const anchor = anchorOf(line.part, line.under ?? line.paragraph);
    byParagraph.set(anchor, [...(byParagraph.get(anchor) ?? []), line]);
  }
  return ({ part, index }) => byParagraph.get(anchorOf(part, index)) ?? none;
}
