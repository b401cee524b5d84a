import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { LinkButton } from '../components/link-button';
import { usePane } from '../context';
import { CommentDesk } from './desk';
import { strings } from './strings';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  link: {
    justifySelf: 'start',
    textAlign: 'left',
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
  line: { margin: 0, color: tokens.colorNeutralForeground3 },
  done: { margin: 0, color: tokens.colorNeutralForeground1 },
});

/** Findings as comments in the draft: put in, taken out, or where this host has none. */
export function CommentOptions(): ReactElement {
  const styles = useStyles();
  const { state, session, can } = usePane();
  const [done, setDone] = useState<string | null>(null);
  const desk = useMemo(() => {
    const { host, getState, getChecked, dispatch } = session;
    return new CommentDesk({
      host,
      getState,
      getChecked,
      dispatch,
      check: () => session.check(),
      did: (said) => session.did(said),
    });
  }, [session]);
  if (!can.comments) return <p className={styles.line}>{strings.notHere}</p>;

  const disabled = state.phase !== 'ready' || state.lock !== null || state.view === null;
  const run = (work: () => Promise<string | null>) => {
    setDone(strings.busy);
    void work().then(setDone);
  };
  return (
    <div className={styles.root}>
      {(['comment', 'uncomment'] as const).map((kind) => (
        <LinkButton
          key={kind}
          className={styles.link}
          aria-disabled={disabled}
          onClick={() => {
            if (!disabled) run(() => desk[kind]());
          }}
        >
          {strings[kind]}
        </LinkButton>
      ))}
      {done === null ? <p className={styles.line}>{strings.more}</p> : <p className={styles.done}>{done}</p>}
    </div>
  );
}
