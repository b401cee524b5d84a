import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { fixOf } from '../fixing';
import type { Item } from '../items';
import { canSilence } from '../office-state';
import { strings } from '../strings';
import { Checkmark16Regular, Wrench16Regular } from './icons';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
  button: { minWidth: 0, minHeight: '28px', paddingBlock: '3px', paddingInline: '8px', fontSize: '13px' },
});

/** Mend it, go to it, let it stand: one primary button. */
export function CardActions({ item, waived }: { readonly item: Item; readonly waived: boolean }): ReactElement {
  const styles = useStyles();
  const { state, session, can } = usePane();
  const fix = fixOf(item, state, can);
  const reachable = can.select && item.finding !== null && item.finding.place.kind !== 'missing';
  const busy = state.phase === 'fixing' || state.phase === 'rechecking';
  return (
    <div className={styles.root}>
      {!waived && fix !== null && (
        <Button
          appearance="primary"
          className={styles.button}
          icon={<Wrench16Regular />}
          title={fix.title}
          disabled={state.lock !== null}
          disabledFocusable={busy}
          onClick={() => void session.fix([item])}
        >
          {strings.fix}
        </Button>
      )}
      {!waived && item.finding === null && (
        <Button
          appearance="primary"
          className={styles.button}
          icon={<Checkmark16Regular />}
          onClick={() => void session.waive(item, strings.seenReason)}
        >
          {strings.seen}
        </Button>
      )}
      {reachable && (
        <Button className={styles.button} onClick={() => void session.seek(item)}>
          {strings.goTo}
        </Button>
      )}
      {waived ? (
        <Button className={styles.button} onClick={() => void session.restore(item)}>
          {strings.restore}
        </Button>
      ) : (
        item.finding !== null && (
          <Button
            appearance="subtle"
            className={styles.button}
            onClick={() => {
              session.dispatch({ type: 'asked', key: item.key });
            }}
          >
            {strings.waive}
          </Button>
        )
      )}
      {!waived && canSilence(state.office, item) && (
        <Button appearance="subtle" className={styles.button} onClick={() => void session.office.silence(item)}>
          {strings.silence}
        </Button>
      )}
    </div>
  );
}
