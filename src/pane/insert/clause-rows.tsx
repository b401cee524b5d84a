import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { LinkButton } from '../components/link-button';
import type { ClauseList } from './clause-desk';
import { ClauseRow } from './clause-row';
import { strings } from './strings';
import { useInsertDesk, useObserved } from './use-desk';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: {
    margin: 0,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  list: { listStyleType: 'none', margin: 0, padding: `0 0 ${tokens.spacingVerticalS}` },
  none: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  more: {
    display: 'block',
    margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What was found, with how many; long lists are drawn as far as they are asked for. */
export function ClauseRows(): ReactElement {
  const styles = useStyles();
  const { clauses } = useInsertDesk();
  const list = useObserved(clauses);
  const { found, drawn, typed } = list;
  const count = found?.length ?? 0;
  return (
    <section aria-label={strings.clauses}>
      <div className={styles.head}>
        <h2 className={styles.title}>{strings.clauses}</h2>
        <span
          className={styles.count}
          role="status"
          aria-label={typed === '' || found === null ? '' : strings.found(count)}
        >
          {found === null ? strings.preparing : strings.count(count)}
        </span>
      </div>
      {found?.length === 0 && <Nothing list={list} />}
      {found !== null && count > 0 && (
        <ul className={styles.list} onKeyDown={walk}>
          {found.slice(0, drawn).map((clause) => (
            <ClauseRow key={clause.id} clause={clause} />
          ))}
        </ul>
      )}
      {count > drawn && (
        <LinkButton
          className={styles.more}
          onClick={() => {
            clauses.drawMore();
          }}
        >
          {strings.more(count - drawn)}
        </LinkButton>
      )}
    </section>
  );
}

function Nothing({ list: { filter, typed } }: { readonly list: ClauseList }): ReactElement {
  const styles = useStyles();
  if (typed === '' && filter === 'favourites') return <p className={styles.none}>{strings.noneMarked}</p>;
  if (typed === '' && filter === 'recent') return <p className={styles.none}>{strings.noneUsed}</p>;
  return (
    <p className={styles.none}>
      {strings.none} <span className={styles.quiet}>{strings.noneMore}</span>
    </p>
  );
}

/** The up and down arrows go from one name to the next; in a field they stay the field's. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement) || event.target.dataset.clause === undefined) return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-clause]')];
  const to = names[names.indexOf(event.target) + step];
  event.preventDefault();
  to?.focus();
}
