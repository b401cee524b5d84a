import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ChipRow } from '../components/chip-row';
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
  const { desk, shown } = useDesk();
  const count = (filter: (typeof shown)['filter']): number =>
    filter === 'all' ? entries.length : entries.filter(({ status }) => status === filter).length;
  const filters = (['all', ...statuses] as const).filter((it) => it === 'all' || it === shown.filter || count(it) > 0);

  return (
    <ChipRow
      label={strings.filters}
      className={styles.root}
      chosen={shown.filter}
      onChoose={(filter) => {
        desk.set({ filter, open: null });
      }}
      chips={filters.map((filter) => ({
        filter,
        shows: (
          <>
            {filter !== 'all' && <MarkIcon sign={signs[filter]} size={16} />}
            <span>
              {filter === 'all' ? strings.all : strings.status[filter]} {count(filter)}
            </span>
          </>
        ),
      }))}
    />
  );
}
