import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { useChipStyles } from '../components/chip-style';
import { MarkIcon } from '../components/mark-icon';
import { statuses, type Entry } from './entries';
import { signs } from './sign';
import { strings } from './strings';
import { useDesk } from './use-desk';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** One chip a state that occurs, with its word and how many. */
export function StateFilters({ entries }: { readonly entries: readonly Entry[] }): ReactElement {
  const styles = useStyles();
  const chips = useChipStyles();
  const { desk, shown } = useDesk();
  const count = (filter: (typeof shown)['filter']): number =>
    filter === 'all' ? entries.length : entries.filter(({ status }) => status === filter).length;
  const filters = (['all', ...statuses] as const).filter((it) => it === 'all' || it === shown.filter || count(it) > 0);

  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const filter = filters[(filters.indexOf(shown.filter) + step + filters.length) % filters.length] ?? 'all';
    desk.set({ filter, open: null });
    event.currentTarget.querySelector<HTMLElement>(`[data-filter="${filter}"]`)?.focus();
  };

  return (
    <div className={styles.root} role="radiogroup" aria-label={strings.filters} onKeyDown={move}>
      {filters.map((filter) => (
        <button
          key={filter}
          type="button"
          role="radio"
          data-filter={filter}
          aria-checked={filter === shown.filter}
          tabIndex={filter === shown.filter ? 0 : -1}
          className={mergeClasses(chips.chip, filter === shown.filter && chips.chosen)}
          onClick={() => {
            desk.set({ filter, open: null });
          }}
        >
          {filter !== 'all' && <MarkIcon sign={signs[filter]} size={16} />}
          <span>
            {filter === 'all' ? strings.all : strings.status[filter]} {count(filter)}
          </span>
        </button>
      ))}
    </div>
  );
}
