import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { usePane } from '../context';
import { groupsOf, walkOf } from '../rows';
import { strings } from '../strings';
import { GroupSection } from './group-section';
import { letterIntent } from './keys';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalL },
  empty: {
    padding: tokens.spacingHorizontalL,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase300,
  },
});

/** The findings in reading order, grouped by box. One stop for Tab; the arrows walk through the rows. */
export function FindingList(): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const groups = groupsOf(state);
  const walk = walkOf(groups);
  const stop = walk.includes(state.active ?? '') ? state.active : (walk[0] ?? null);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const key = event.target instanceof HTMLElement ? event.target.dataset.key : undefined;
    if (key !== undefined && letterIntent(event, key, state, session)) event.preventDefault();
  };

  return (
    <div className={styles.root} role="region" aria-label={strings.list} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <GroupSection key={group.box} group={group} stop={stop} />
      ))}
      {groups.length === 0 && state.filter !== 'all' && <p className={styles.empty}>{strings.empty}</p>}
    </div>
  );
}
