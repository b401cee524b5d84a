import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { strings } from '../strings';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '24px' },
  box: { margin: 0, width: '16px', height: '16px', accentColor: tokens.colorCompoundBrandBackground },
  keys: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Habits of the author: whether the page follows the list, and single-letter keys. */
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
      <p className={styles.keys}>{strings.keys}</p>
    </div>
  );
}
