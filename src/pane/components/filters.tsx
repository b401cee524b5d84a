import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { usePane } from '../context';
import type { Counts, Filter } from '../counts';
import { countsIn } from '../state';
import { strings } from '../strings';
import { useChipStyles } from './chip-style';
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
  const chips = useChipStyles();
  const { state, session } = usePane();
  const counts = countsIn(state);
  const left = always.filter((filter) => filter === 'all' || counts[filter] > 0 || filter === state.filter);
  const right = apart.filter((filter) => counts[filter] > 0 || filter === state.filter);
  const shown = [...left, ...right];

  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const filter = shown[(shown.indexOf(state.filter) + step + shown.length) % shown.length] ?? 'all';
    session.dispatch({ type: 'filtered', filter });
    event.currentTarget.querySelector<HTMLElement>(`[data-filter="${filter}"]`)?.focus();
  };

  return (
    <div className={styles.root} role="radiogroup" aria-label={strings.filters} onKeyDown={move}>
      {shown.map((filter) => (
        <button
          key={filter}
          type="button"
          role="radio"
          data-filter={filter}
          aria-checked={filter === state.filter}
          aria-label={nameOf(filter, counts)}
          title={nameOf(filter, counts)}
          tabIndex={filter === state.filter ? 0 : -1}
          className={mergeClasses(
            chips.chip,
            filter === state.filter && chips.chosen,
            filter === right[0] && styles.apart,
          )}
          onClick={() => {
            session.dispatch({ type: 'filtered', filter });
          }}
        >
          {filter === 'all' ? strings.all : <MarkIcon sign={filter} size={16} />}
          <span>{counts[filter]}</span>
        </button>
      ))}
    </div>
  );
}

function nameOf(filter: Filter, counts: Counts): string {
  return `${strings.filterName[filter]}: ${counts[filter]}`;
}
