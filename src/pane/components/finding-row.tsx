import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { oldHeading } from '../verdict';
import { chipOf } from '../counts';
import { fixOf } from '../fixing';
import type { Item } from '../items';
import { excerpt } from '../sample';
import { isWaivedIn } from '../state';
import { strings } from '../strings';
import { FindingCard } from './finding-card';
import { IconButton } from './icon-button';
import { Wrench16Regular } from './icons';
import { MarkIcon } from './mark-icon';
import { useRowStyles } from './row-style';
import { SampleView } from './sample-view';

interface FindingRowProps {
  readonly item: Item;
  /** Just fixed: says so, and is about to collapse. */
  readonly gone: boolean;
  readonly reachable: boolean;
}

/** Icon, one sentence, one line of diff; opens into the card. */
export function FindingRow({ item, gone, reachable }: FindingRowProps): ReactElement {
  const styles = useRowStyles();
  const { state, session, can } = usePane();
  if (state.open === item.key && !gone) return <FindingCard item={item} />;

  const fix = fixOf(item, state, can);
  const waived = isWaivedIn(state)(item);
  const open = (): void => {
    session.dispatch({ type: 'opened', key: item.key });
    void session.goTo(item);
  };
  return (
    <li
      className={mergeClasses(
        styles.row,
        (gone || oldHeading(state.phase) !== null) && styles.dimmed,
        gone && styles.gone,
      )}
    >
      <button
        type="button"
        className={styles.main}
        data-key={item.key}
        aria-expanded={false}
        disabled={gone}
        tabIndex={reachable ? 0 : -1}
        onClick={open}
        onFocus={() => {
          if (state.active !== item.key) session.dispatch({ type: 'activated', key: item.key, focus: false });
        }}
      >
        <span className={styles.icon}>
          <MarkIcon sign={gone ? 'ok' : chipOf(item, isWaivedIn(state))} size={16} />
        </span>
        <span className={styles.text}>
          {gone ? strings.fixed : item.message}
          {item.sample !== null && !gone && (
            <span className={styles.sample}>
              <SampleView pieces={excerpt(item.sample.pieces)} />
            </span>
          )}
        </span>
      </button>
      {fix !== null && !gone && !waived && (
        <IconButton
          name={`${strings.fix}: ${fix.title}`}
          className={styles.wrench}
          tabIndex={-1}
          disabled={state.lock !== null}
          onClick={() => void session.fix([item])}
        >
          <Wrench16Regular />
        </IconButton>
      )}
    </li>
  );
}
