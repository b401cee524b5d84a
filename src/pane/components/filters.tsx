import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import type { Counts, Filter } from '../counts';
import { countsIn } from '../state';
import { strings } from '../strings';
import { ChipRow } from './chip-row';
import { MarkIcon } from './mark-icon';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  apart: { marginLeft: 'auto' },
});

const always: readonly Filter[] = ['all', 'error', 'warning', 'unknown'];
const apart: readonly Filter[] = ['info', 'waived'];

/** One chip a state; waived and góp ý stand apart on the right. */
export function Filters(): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const counts = countsIn(state);
  const left = always.filter((filter) => filter === 'all' || counts[filter] > 0 || filter === state.filter);
  const right = apart.filter((filter) => counts[filter] > 0 || filter === state.filter);

  return (
    <ChipRow
      label={strings.filters}
      className={styles.root}
      chosen={state.filter}
      onChoose={(filter) => {
        session.dispatch({ type: 'filtered', filter });
      }}
      chips={[...left, ...right].map((filter) => ({
        filter,
        name: nameOf(filter, counts),
        ...(filter === right[0] ? { className: styles.apart } : {}),
        shows: (
          <>
            {filter === 'all' ? strings.all : <MarkIcon sign={filter} size={16} />}
            <span>{counts[filter]}</span>
          </>
        ),
      }))}
    />
  );
}

function nameOf(filter: Filter, counts: Counts): string {
  return `${strings.filterName[filter]}: ${counts[filter]}`;
}
