import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { caption } from '../caption';
import { usePane } from '../context';
import { bulkOf } from '../fixing';
import { language } from '../language/words';
import { strings as locks } from '../lock-strings';
import { strings } from '../strings';
import {
  ArrowUndo16Regular,
  ChevronDown16Regular,
  ChevronUp16Regular,
  LockClosed16Regular,
  Wrench16Regular,
} from './icons';
import { useBarStyles } from './bar-style';
import { LinkButton } from './link-button';
import { Changes } from './changes';

const useStyles = makeStyles({
  buttons: { display: 'flex', gap: '1px' },
  main: { flexGrow: 1, borderTopRightRadius: 0, borderBottomRightRadius: 0 },
  more: { minWidth: '32px', borderTopLeftRadius: 0, borderBottomLeftRadius: 0 },
  caption: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    textAlign: 'center',
    textWrap: 'balance',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  // Where hardly anything else would have room: the list that the button beside it opens says as much.
  spared: { '@container (max-width: 280px)': { display: 'none' } },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  done: { flexGrow: 1, color: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase300 },
});

/** The bulk fix with what it will do, the way back after it, and when the draft was last checked. */
export function FixBar(): ReactElement | null {
  const styles = useStyles();
  const bar = useBarStyles();
  const { state, session, can } = usePane();
  const { view, waivers, unable, lock, silenced } = state;
  const bulk = useMemo(() => bulkOf({ view, waivers, unable }, can), [view, waivers, unable, can]);
  if (view === null) return null;

  const busy = state.phase !== 'ready';
  const open = state.folds.has('changes');
  const count = bulk.parts.length;
  return (
    <footer className={bar.bar}>
      {state.fixed !== null && (
        <div className={styles.line}>
          <span className={styles.done}>{state.fixed.said}</span>
          {can.undo && (
            <Button size="small" icon={<ArrowUndo16Regular />} onClick={() => void session.undo()}>
              {strings.undo}
            </Button>
          )}
        </div>
      )}
      {silenced !== null && (
        <div className={styles.line}>
          <span className={styles.done}>{strings.silenced}</span>
          <Button size="small" icon={<ArrowUndo16Regular />} onClick={() => void session.office.restore(silenced.rule)}>
            {strings.undo}
          </Button>
        </div>
      )}
      {count > 0 && open && <Changes bulk={bulk} />}
      {count > 0 && (
        <>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              className={styles.main}
              icon={lock === null ? <Wrench16Regular /> : <LockClosed16Regular />}
              disabled={lock !== null}
              disabledFocusable={busy}
              onClick={() => void session.fixSafe()}
            >
              {strings.fixSafe(count)}
            </Button>
            <Button
              appearance="primary"
              className={styles.more}
              icon={open ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
              aria-label={strings.whatWillChange}
              title={strings.whatWillChange}
              aria-expanded={open}
              onClick={() => {
                session.dispatch({ type: 'folded', fold: 'changes' });
              }}
            />
          </div>
          <p className={mergeClasses(styles.caption, lock === null && styles.spared)}>
            {lock === null ? captionOf(bulk.edits, can.undo) : locks[lock].bar}
          </p>
        </>
      )}
      {count === 0 && (
        <div className={styles.line}>
          <span>{strings.checkedAt(view.time, seconds(view.took))}</span>
          <span aria-hidden>·</span>
          <LinkButton onClick={() => void session.check()}>{strings.recheck}</LinkButton>
        </div>
      )}
    </footer>
  );
}

function captionOf(edits: Parameters<typeof caption>[0], undo: boolean): string {
  return undo ? `${caption(edits)} ${strings.oneStep}` : caption(edits);
}

function seconds(ms: number): string {
  if (ms < 100) return strings.underTenth;
  return new Intl.NumberFormat(language(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(ms / 1000);
}
