import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { chipOf } from '../counts';
import { fixesOf } from '../fixing';
import type { Row } from '../rows';
import { isWaivedIn } from '../state';
import { strings } from '../strings';
import { Wrench16Regular } from './icons';
import { MarkIcon } from './mark-icon';
import { useRowStyles } from './row-style';

const useStyles = makeStyles({
  fix: { flexShrink: 0, minWidth: 0, marginTop: '2px', whiteSpace: 'nowrap' },
});

type Fold = Extract<Row, { readonly kind: 'fold' }>;

/** One rule at many places of a box: one row, one button for all of them. */
export function FoldRow({ row, reachable }: { readonly row: Fold; readonly reachable: boolean }): ReactElement | null {
  const styles = useRowStyles();
  const own = useStyles();
  const { state, session, can } = usePane();
  const [first] = row.items;
  if (first === undefined) return null;

  const alike = row.items.every((item) => item.message === first.message);
  const waived = isWaivedIn(state);
  const fixable =
    state.lock === null &&
    fixesOf(
      row.items.filter((item) => !waived(item)),
      state,
      can,
    ).parts.length > 0;
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.main}
        data-key={row.key}
        aria-expanded={row.unfolded}
        tabIndex={reachable ? 0 : -1}
        onClick={() => {
          session.dispatch({ type: 'expanded', id: row.id });
        }}
      >
        <span className={styles.icon}>
          <MarkIcon sign={chipOf(first, waived)} size={16} />
        </span>
        <span className={styles.text}>
          {alike ? strings.atPlaces(first.message, row.items.length) : first.message}
          <span className={styles.sample}>
            {alike ? '' : `${strings.alike(row.items.length - 1)} · `}
            {row.unfolded ? strings.hidePlaces : strings.showPlaces}
          </span>
        </span>
      </button>
      {fixable && (
        <Button
          size="small"
          className={own.fix}
          icon={<Wrench16Regular />}
          tabIndex={-1}
          onClick={() => void session.fix(row.items.filter((item) => !waived(item)))}
        >
          {strings.fixAllAlike}
        </Button>
      )}
    </li>
  );
}
