import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { usePane } from '../context';
import { countsIn, type PaneState } from '../state';
import { strings } from '../strings';
import { LinkButton } from './link-button';
import { ReviewLater } from './review-later';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  box: { margin: 0, width: '16px', height: '16px', accentColor: tokens.colorCompoundBrandBackground },
  link: { justifySelf: 'start', textAlign: 'left' },
  keys: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Its code comes with the options, which few open. */
const CommentOptions = lazy<() => ReactElement | null>(() =>
  import('../comments/comment-options').then(
    (loaded) => ({ default: loaded.CommentOptions }),
    () => ({ default: () => null }),
  ),
);

const RecordOptions = lazy<() => ReactElement | null>(() =>
  import('../kept/record-options').then(
    (loaded) => ({ default: loaded.RecordOptions }),
    () => ({ default: () => null }),
  ),
);

/** Habits of the author: whether the page follows the list, single-letter keys, and what the office and the draft are to keep. */
export function Options(): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  return (
    <div className={styles.root}>
      {(['follow', 'letters'] as const).map((option) => (
        <label key={option} className={styles.line}>
          <input
            type="checkbox"
            className={styles.box}
            checked={state[option]}
            onChange={() => {
              session.dispatch({ type: 'switched', option });
            }}
          />
          {strings[option]}
        </label>
      ))}
      <LinkButton
        className={styles.link}
        onClick={() => {
          session.dispatch({ type: 'folded', fold: 'office' });
        }}
      >
        {strings.office}…
      </LinkButton>
      <Suspense fallback={null}>
        <CommentOptions />
        <RecordOptions />
      </Suspense>
      {!isOfferedBelow(state) && <ReviewLater />}
      <p className={styles.keys}>{strings.keys}</p>
    </div>
  );
}

/** The review sheet stands under the list already, as what comes next. */
function isOfferedBelow(state: PaneState): boolean {
  return state.tab === 'kiemTra' && state.view !== null && countsIn(state).all === 0;
}
