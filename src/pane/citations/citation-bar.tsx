import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ArrowUndo16Regular, LockClosed16Regular } from '../components/icons';
import { useBarStyles } from '../components/bar-style';
import { LinkButton } from '../components/link-button';
import { usePane } from '../context';
import { strings as paneStrings } from '../strings';
import type { Entry } from './entries';
import { ArrowSwap16Regular } from './icons';
import { replaceable } from './replace';
import { strings } from './strings';
import { useDesk } from './use-desk';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  all: { width: '100%' },
  quiet: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** All replacements in one go, the way back after one, and how many instruments the registries hold. */
export function CitationBar({ entries }: { readonly entries: readonly Entry[] }): ReactElement {
  const styles = useStyles();
  const bar = useBarStyles();
  const { state, session, can } = usePane();
  const { desk, shown } = useDesk();
  const mentions = entries.flatMap((entry) => entry.mentions).filter(replaceable);
  const busy = state.phase === 'fixing' || state.phase === 'rechecking';
  return (
    <footer className={mergeClasses(bar.bar, styles.root)}>
      {state.fixed !== null && (
        <div className={bar.done}>
          <span>{state.fixed.said}</span>
          {can.undo && (
            <Button size="small" icon={<ArrowUndo16Regular />} onClick={() => void session.undo()}>
              {paneStrings.undo}
            </Button>
          )}
        </div>
      )}
      {mentions.length > 1 && (
        <Button
          appearance="primary"
          className={styles.all}
          icon={state.lock === null ? <ArrowSwap16Regular /> : <LockClosed16Regular />}
          disabled={!can.edit || state.lock !== null}
          disabledFocusable={busy}
          title={strings.replaceCaption}
          onClick={() => void desk.replace(mentions)}
        >
          {strings.replaceAll(mentions.length)}
        </Button>
      )}
      <div className={styles.quiet}>
        {shown.builtIn !== null && <span>{strings.registries(shown.builtIn, state.own.count)}</span>}
        <LinkButton
          onClick={() => {
            desk.set({ page: 'own' });
          }}
        >
          {strings.manage}
        </LinkButton>
      </div>
    </footer>
  );
}
