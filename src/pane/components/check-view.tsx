import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { usePane } from '../context';
import { MapSection } from '../map/map-section';
import { countsIn } from '../state';
import { strings } from '../strings';
import { useKeptPlace } from '../use-kept-place';
import { oldHeading } from '../verdict';
import type { View } from '../view';
import { CleanOffer } from './clean-offer';
import { Condensed } from './condensed';
import { Filters } from './filters';
import { FindingList } from './finding-list';
import { Identity } from './identity';
import { LockNote } from './lock-note';
import { NotJudged } from './not-judged';
import { Notices } from './notices';
import { StateBlock } from './state-block';

const useStyles = makeStyles({
  scroller: {
    scrollPaddingBlock: '88px 16px',
    // The place is kept by the pane itself, in every webview alike.
    overflowAnchor: 'none',
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
  },
  sticky: { position: 'sticky', top: 0, zIndex: 3, backgroundColor: tokens.colorNeutralBackground1 },
  filters: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  gap: { height: tokens.spacingVerticalM },
  again: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

/** State, map and list: the eye falls from one to the next. Scrolled, the first two fold into one line. */
export function CheckView({ view }: { readonly view: View }): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const { top, scroller, scrolled } = useScrolled();
  useKeptPlace(scroller, view, state.ghosts);
  const counts = countsIn(state);
  const any = counts.all + counts.waived > 0;

  const showMap = (): void => {
    if (state.folds.has('map')) session.dispatch({ type: 'folded', fold: 'map' });
    scroller.current?.scrollTo({ top: 0 });
  };

  return (
    <div ref={scroller} className={styles.scroller}>
      <div ref={top}>
        <Identity view={view} />
        <LockNote />
        <StateBlock view={view} />
        {oldHeading(state.phase) !== null && (
          <Button className={styles.again} onClick={() => void session.check()}>
            {strings.recheck}
          </Button>
        )}
        {view.anatomy.system === null ? <div className={styles.gap} /> : <MapSection />}
      </div>
      {any && (
        <div className={styles.sticky}>
          {scrolled && <Condensed view={view} onShow={showMap} />}
          <div className={styles.filters}>
            <Filters />
          </div>
        </div>
      )}
      {any && <FindingList />}
      <Notices view={view} />
      <CleanOffer view={view} />
      {counts.all === counts.info && view.anatomy.system !== null && <NotJudged />}
    </div>
  );
}

/** Whether what stands at the top has left the view. */
function useScrolled() {
  const top = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(false);
  useEffect(() => {
    if (top.current === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        setScrolled(entry !== undefined && !entry.isIntersecting);
      },
      { root: scroller.current },
    );
    observer.observe(top.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { top, scroller, scrolled };
}
