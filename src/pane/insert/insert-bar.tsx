import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useBarStyles } from '../components/bar-style';
import { usePane } from '../context';
import { strings as paneStrings } from '../strings';
import { blanksIn, goToBlank } from './blanks';
import { ArrowNext16Regular, ArrowUndo16Regular } from './icons';
import { strings } from './strings';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}` },
  blanks: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

/** The way back after an insertion, and the way from one place still to be filled to the next. */
export function InsertBar(): ReactElement | null {
  const styles = useStyles();
  const bar = useBarStyles();
  const { state, session, can } = usePane();
  const draft = state.view === null ? undefined : session.getChecked()?.draft;
  const blanks = draft === undefined ? 0 : blanksIn(draft);
  if (state.fixed === null && blanks === 0) return null;
  return (
    <footer className={mergeClasses(bar.bar, styles.root)}>
      {state.fixed !== null && (
        <div className={bar.done}>
          <span>{state.fixed.said}</span>
          {can.undo && (
            <Button
              size="small"
              className={styles.button}
              icon={<ArrowUndo16Regular />}
              onClick={() => void session.undo()}
            >
              {paneStrings.undo}
            </Button>
          )}
        </div>
      )}
      {blanks > 0 && (
        <div className={bar.done}>
          <span className={styles.blanks}>{strings.blanks(blanks)}</span>
          {can.select && (
            <Button
              size="small"
              className={styles.button}
              icon={<ArrowNext16Regular />}
              title={strings.keys}
              aria-keyshortcuts="F9"
              onClick={() => void goToBlank(session, 1)}
            >
              {strings.nextBlank}
            </Button>
          )}
        </div>
      )}
    </footer>
  );
}
