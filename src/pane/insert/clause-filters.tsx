import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { suits, categories, type Clause } from '../../clauses/model';
import { categoryName, fieldName } from '../../clauses/names';
import { ChipRow } from '../components/chip-row';
import { useChipStyles } from '../components/chip-style';
import { usePane } from '../context';
import { strings as ownStrings } from '../own-clauses/strings';
import type { ClauseFilter } from './clause-desk';
import { ChevronDown16Regular, ChevronUp16Regular } from './icons';
import { strings } from './strings';
import { useInsertDesk, useObserved } from './use-desk';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    padding: `2px ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  row: { display: 'contents' },
});

/** The categories that a document asks for most, in the order of the design; the others are behind “Thêm”. */
const usual: readonly ClauseFilter[] = [
  'category:giao-nhiem-vu',
  'category:kinh-phi',
  'category:che-do-bao-cao',
  'category:to-chuc-thuc-hien',
];

/** A long library may have a field a clause: more chips than these help nobody. */
const mostFields = 24;

/** Chips by what a clause does and by field; the marked and the used ones first, where there are any. */
export function ClauseFilters(): ReactElement {
  const styles = useStyles();
  const chip = useChipStyles();
  const { view } = usePane().state;
  const { clauses } = useInsertDesk();
  const { filter, allFilters, shelf, found } = useObserved(clauses);
  const all = clauses.all();
  const there = useMemo(
    () => filtersOf(all, { system: view?.anatomy.system ?? null, kind: view?.anatomy.kind ?? null }),
    [all, view],
  );
  const shown = there.filter((it) => allFilters || usual.includes(it) || it === filter);
  const own: readonly ClauseFilter[] = [
    ...(shelf.favourites.length > 0 || filter === 'favourites' ? ['favourites' as const] : []),
    ...(shelf.recent.length > 0 || filter === 'recent' ? ['recent' as const] : []),
    ...clauses.thereAre().flatMap((it): ClauseFilter[] => (it === 'standard' ? [] : [`origin:${it}`])),
  ];
  return (
    <div className={styles.root} aria-busy={found === null}>
      <ChipRow
        label={strings.filters}
        className={styles.row}
        chosen={filter}
        onChoose={(it) => void clauses.choose(it)}
        chips={(['all', ...own, ...shown] as const).map((it) => ({ filter: it, shows: nameOf(it) }))}
      />
      {there.length > shown.length || allFilters ? (
        <button
          type="button"
          className={chip.chip}
          aria-expanded={allFilters}
          onClick={() => {
            clauses.set({ allFilters: !allFilters });
          }}
        >
          {allFilters ? strings.fewerFilters : strings.moreFilters}
          {allFilters ? <ChevronUp16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
        </button>
      ) : null}
    </div>
  );
}

/** The categories and fields that clauses for such a document have. */
function filtersOf(clauses: readonly Clause[], wanted: Parameters<typeof suits>[1]): readonly ClauseFilter[] {
  const apt = clauses.filter((clause) => suits(clause, wanted));
  const used = new Set(apt.map(({ category }) => category));
  const fields = new Set(apt.flatMap(({ field }) => field ?? []));
  return [
    ...categories.filter((it) => used.has(it)).map((it) => `category:${it}` as const),
    ...[...fields].slice(0, mostFields).map((it) => `field:${it}` as const),
  ];
}

function nameOf(filter: ClauseFilter): string {
  if (filter === 'all' || filter === 'favourites' || filter === 'recent') return strings[filter];
  const origin = (['own', 'shared', 'standard'] as const).find((it) => filter === `origin:${it}`);
  if (origin !== undefined) return ownStrings.origin[origin];
  const name = filter.slice(filter.indexOf(':') + 1);
  const category = categories.find((it) => filter === `category:${it}`);
  return category === undefined ? fieldName(name) : categoryName(category);
}
