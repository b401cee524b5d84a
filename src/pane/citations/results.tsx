import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { keyOf } from '../registry/model';
import { ResultItem } from './result-item';
import { strings } from './strings';
import { useDesk } from './use-desk';

const useStyles = makeStyles({
  card: {
    marginTop: tokens.spacingVerticalXS,
    // Under a long search the list below is still in sight.
    maxHeight: 'min(56vh, 460px)',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow8,
  },
  head: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { padding: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  line: { margin: 0 },
  more: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** What the search has found; how many is said politely. */
export function Results(): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const { answer, typed } = useDesk().shown;
  const asked = typed.trim() !== '';
  const found = answer === null || answer === 'failed' ? [] : answer.found;
  const said =
    !asked || answer === null ? '' : answer === 'failed' ? strings.notSearched : strings.resultCount(found.length);
  return (
    <>
      <div role="status" className={styles.unseen}>
        {said}
      </div>
      {answer === 'failed' && (
        <div className={styles.card}>
          <p className={styles.none}>{strings.notSearched}</p>
        </div>
      )}
      {asked && answer !== null && answer !== 'failed' && found.length === 0 && (
        <div className={styles.card}>
          <div className={styles.none}>
            <p className={styles.line}>{strings.notFound}</p>
            <p className={styles.more}>{strings.notFoundMore}</p>
          </div>
        </div>
      )}
      {found.length > 0 && (
        <div className={styles.card} aria-busy={state.phase === 'fixing'}>
          {!asked && <h2 className={styles.head}>{strings.recent}</h2>}
          <ul className={styles.list} aria-label={asked ? strings.results : strings.recent}>
            {found.map((it) => (
              <ResultItem key={keyOf(it.instrument)} found={it} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
