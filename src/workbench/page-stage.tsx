import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type MouseEvent, type ReactElement } from 'react';
import type { DraftDocument, Span } from '../draft/model';
import type { Place } from '../finding/model';
import type { PaneMark } from '../pane/marks';
import { caretAt } from './page/caret';
import { DraftView } from './page/draft-view';
import { Legend } from './page/legend';
import { placeAnchor } from './page/marks';
import { selectionOn } from './page/selected';
import { useSelection } from './page/use-selection';
import { strings } from './strings';
import type { Shown } from './use-opened';
import { beside, fitting, Zoom } from './zoom';

const useStyles = makeStyles({
  stage: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // A file is read within a blink; what is said of an empty table may wait for that.
  empty: {
    margin: 0,
    padding: '96px 24px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
    fontSize: '14px',
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '1ms',
    animationDelay: '600ms',
    animationFillMode: 'both',
  },
  // Under the paper, as Word's own status bar: it never covers words.
  bar: {
    display: 'flex',
    flexShrink: 0,
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '16px',
    minHeight: '32px',
    padding: '2px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: '12px',
    fontVariantNumeric: 'tabular-nums',
  },
  zoom: { display: 'flex', alignItems: 'center', gap: '8px' },
});

interface Props {
  readonly draft: DraftDocument | null;
  readonly marks: readonly PaneMark[];
  readonly active: string | null;
  readonly place: Shown | null;
  /** Where the author's cursor is to be drawn. */
  readonly caret: Span | null;
  readonly onChoose: (key: string) => void;
  readonly onWords: (key: string) => void;
  /** The author has clicked into the text. */
  readonly onCaret: (caret: Span) => void;
  /** The author has selected words of the text. */
  readonly onSelection: (spans: readonly Span[]) => void;
}

/** The page with its zoom and legend; scrolls to the place that the pane asks to show. */
export function PageStage(props: Props): ReactElement {
  const { draft, marks, active, place, caret, onChoose, onWords, onCaret, onSelection } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const compact = width < 720;
  const [chosen, setChosen] = useState<number | null>(null);
  const zoom = chosen ?? fitting(draft, compact ? width : width - 2 * beside);
  const [{ pages, laidOut }, setLaid] = useState({ pages: 1, laidOut: 0 });
  const tellPages = useCallback((pages: number) => {
    setLaid((before) => ({ pages, laidOut: before.laidOut + 1 }));
  }, []);
  const page = useCurrentPage(scroller, pages, draft);
  useShownPlace(scroller, place, laidOut);
  const selecting = useSelection(scroller, onSelection);
  const putCaret = ({ clientX, clientY, currentTarget }: MouseEvent): void => {
    const at = selectionOn(currentTarget) === null ? caretAt(clientX, clientY) : null;
    if (at !== null) onCaret(at);
  };

  return (
    <section className={styles.stage} aria-label={strings.showPage}>
      <div
        ref={scroller}
        className={styles.scroller}
        tabIndex={0}
        role="group"
        aria-label={strings.paper}
        onClick={putCaret}
      >
        {draft === null ? (
          <p className={styles.empty}>{strings.emptyPage}</p>
        ) : (
          <DraftView
            draft={draft}
            marks={marks}
            active={active}
            caret={selecting ? null : caret}
            zoom={zoom}
            compact={compact}
            onChoose={onChoose}
            onWords={onWords}
            onPages={tellPages}
          />
        )}
      </div>
      {draft !== null && (
        <div className={styles.bar}>
          <div className={styles.zoom} title={strings.notWord}>
            <span>{strings.pageOf(page, pages)}</span>
            <Zoom zoom={zoom} onZoom={setChosen} />
          </div>
          <Legend />
        </div>
      )}
    </section>
  );
}

/** Number of the sheet at the middle of the window. */
function useCurrentPage(
  scroller: React.RefObject<HTMLDivElement | null>,
  pages: number,
  draft: DraftDocument | null,
): number {
  const [page, setPage] = useState(1);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () => {
      const middle = element.getBoundingClientRect().top + element.clientHeight / 2;
      const above = [...element.querySelectorAll('[data-sheet]')].filter(
        (sheet) => sheet.getBoundingClientRect().top < middle,
      );
      setPage(Math.max(1, above.length));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      element.removeEventListener('scroll', look);
    };
  }, [scroller, pages, draft]);
  return Math.min(page, pages);
}

/** Width of the window onto the paper, in pixels, as it changes. */
function useWidth(scroller: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(window.innerWidth);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () => {
      setWidth(element.clientWidth);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [scroller]);
  return width;
}

/**
 * Brings the words to the middle of the window, unless they are well in view, and lets them flash once. Words that are
 * not drawn yet are waited for; `laidOut` changes when more has been laid out.
 */
function useShownPlace(scroller: React.RefObject<HTMLDivElement | null>, shown: Shown | null, laidOut: number): void {
  const reached = useRef<Shown | null>(null);
  useEffect(() => {
    if (shown === null || scroller.current === null || reached.current === shown) return;
    const target = elementAt(scroller.current, shown.place);
    if (target === null) return;
    reached.current = shown;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!wellInView(target, scroller.current)) {
      const block = shown.place.kind === 'span' ? 'center' : 'start';
      target.scrollIntoView({ block, inline: 'center', behavior: still ? 'auto' : 'smooth' });
    }
    if (!still && shown.place.kind === 'span') target.animate(flash, { duration: 900 });
  }, [scroller, shown, laidOut]);
}

const flash = [{ backgroundColor: '#FFE58A' }, { backgroundColor: '#FFE58A', offset: 0.5 }, {}];

/** The first words of the place; else its paragraph, or the first sheet of its section. */
function elementAt(root: HTMLElement, place: Place): Element | null {
  const holder = root.querySelector(`[data-at="${placeAnchor(place)}"]`);
  if (place.kind !== 'span') return holder;
  const { start } = place.span;
  const words = [...(holder?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
  return words.findLast((it) => Number(it.dataset.start) <= start) ?? holder;
}

function wellInView(element: Element, scroller: HTMLElement): boolean {
  const [words, view] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const room = view.height * 0.15;
  const across = words.left >= view.left && words.right <= view.right;
  return across && words.top >= view.top + room && words.bottom <= view.bottom - room;
}
