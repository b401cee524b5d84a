import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Subtract16Regular } from '@fluentui/react-icons/svg/subtract';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { DraftDocument } from '../draft/model';
import type { PaneMark } from '../pane/marks';
import { DraftView } from './page/draft-view';
import { Legend } from './page/legend';
import { anchorOf } from './page/marks';
import { strings } from './strings';
import type { Shown } from './use-opened';

const useStyles = makeStyles({
  stage: { position: 'relative', height: '100%', minHeight: 0 },
  scroller: { height: '100%', overflow: 'auto' },
  bar: {
    position: 'absolute',
    bottom: '16px',
    left: '16px',
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
    fontSize: '12px',
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly draft: DraftDocument | null;
  readonly marks: readonly PaneMark[];
  readonly active: string | null;
  readonly place: Shown | null;
  readonly onChoose: (key: string) => void;
}

const zooms = [0.5, 0.67, 0.8, 0.9, 1, 1.25, 1.5, 2];

/** The page with its zoom and legend; scrolls to the place that the pane asks to show. */
export function PageStage({ draft, marks, active, place, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(0.9);
  const [pages, setPages] = useState(1);
  const page = useCurrentPage(scroller, pages, draft);
  useShownPlace(scroller, place);
  const step = (by: number) => {
    setZoom((it) => zooms[Math.min(zooms.length - 1, Math.max(0, zooms.indexOf(it) + by))] ?? it);
  };

  return (
    <section className={styles.stage} aria-label={strings.showPage}>
      <div ref={scroller} className={styles.scroller} tabIndex={0}>
        {draft !== null && (
          <DraftView draft={draft} marks={marks} active={active} zoom={zoom} onChoose={onChoose} onPages={setPages} />
        )}
      </div>
      {draft !== null && (
        <div className={styles.bar} title={strings.notWord}>
          <span>{strings.pageOf(page, pages)}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<Subtract16Regular />}
            aria-label={strings.zoomOut}
            onClick={() => {
              step(-1);
            }}
          />
          <span>{strings.zoom(Math.round(zoom * 100))}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<Add16Regular />}
            aria-label={strings.zoomIn}
            onClick={() => {
              step(1);
            }}
          />
        </div>
      )}
      {draft !== null && <Legend />}
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

/** Brings the place to the middle of the window and lets its words flash once. */
function useShownPlace(scroller: React.RefObject<HTMLDivElement | null>, shown: Shown | null): void {
  useEffect(() => {
    if (shown === null || scroller.current === null) return;
    const { place } = shown;
    const at =
      place.kind === 'span' ? `[data-at="${anchorOf(place.span.part, place.span.paragraph)}"]` : '[data-sheet]';
    const target = scroller.current.querySelector(at);
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    target?.scrollIntoView({
      block: place.kind === 'span' ? 'center' : 'start',
      inline: 'nearest',
      behavior: still ? 'auto' : 'smooth',
    });
    if (!still && place.kind === 'span')
      target?.animate([{ backgroundColor: '#FFF4CE' }, { backgroundColor: 'transparent' }], { duration: 900 });
  }, [scroller, shown]);
}
