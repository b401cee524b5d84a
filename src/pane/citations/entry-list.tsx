import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent, type ReactElement } from 'react';
import { usePane } from '../context';
import { EntryCard } from './entry-card';
import { EntryRow } from './entry-row';
import type { Entry } from './entries';
import { StateFilters } from './state-filters';
import { strings } from './strings';
import { useDesk } from './use-desk';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: 'none', margin: 0, padding: `0 0 ${tokens.spacingVerticalL}` },
  none: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  more: { margin: 0, padding: `2px ${tokens.spacingHorizontalL}`, color: tokens.colorNeutralForeground3 },
});

/** The instruments of the draft in the order of their first mention; null while they are being read. */
export function EntryList({ entries }: { readonly entries: readonly Entry[] | null }): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  const { shown } = useDesk();
  const id = useId();
  if (entries === null) {
    return (
      <p className={styles.none} aria-busy>
        {strings.reading}
      </p>
    );
  }
  const outOfScope = state.view?.anatomy.system === null;
  const listed = entries.filter(({ status }) => shown.filter === 'all' || status === shown.filter);
  const mentions = entries.reduce((sum, entry) => sum + entry.mentions.length, 0);
  return (
    <section aria-labelledby={id} onKeyDown={walk}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {strings.inDraft}
        </h2>
        <span className={styles.count}>{strings.counted(entries.length, mentions)}</span>
      </div>
      {entries.length > 1 && <StateFilters entries={entries} />}
      {entries.length === 0 && (
        <>
          <p className={styles.none}>{outOfScope ? strings.outOfScope : strings.none}</p>
          {!outOfScope && <p className={styles.more}>{strings.noneMore}</p>}
        </>
      )}
      {entries.length > 0 && listed.length === 0 && <p className={styles.none}>{strings.noneOfState}</p>}
      <ul className={styles.list}>
        {listed.map((entry) =>
          shown.open === entry.key ? (
            <EntryCard key={entry.key} entry={entry} />
          ) : (
            <EntryRow key={entry.key} entry={entry} />
          ),
        )}
      </ul>
    </section>
  );
}

/** The arrows go from one instrument to the next. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement) || event.target.dataset.entry === undefined) return;
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-entry]')];
  const to = heads[heads.indexOf(event.target) + step];
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
}
