import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { TraceGroup, Traces } from '../../host/host';
import { usePane } from '../context';
import { strings as paneStrings } from '../strings';
import { strings } from './strings';
import { GroupBox } from './group-box';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, outline: 'none' },
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Where the step stands: looking, choosing, done, or not. */
type Stage =
  | { readonly kind: 'looking' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'choosing'; readonly traces: Traces; readonly failed: boolean }
  | { readonly kind: 'done'; readonly text: string; readonly undo: Traces['undo'] };

/** “Làm sạch trước trình ký”: everything that will go is listed first; one button takes it out. */
export function CleanStep({ onClose }: { readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { state, session, can } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  const [stage, setStage] = useState<Stage>({ kind: 'looking' });
  const [kept, setKept] = useState<ReadonlySet<TraceGroup>>(new Set());

  useEffect(() => {
    let asked = true;
    void session.asking.traces().then((traces) => {
      if (asked) setStage(traces === null ? { kind: 'unread' } : { kind: 'choosing', traces, failed: false });
    });
    return () => {
      asked = false;
    };
  }, [session]);
  useEffect(() => {
    title.current?.focus();
  }, [stage.kind]);

  const groups = stage.kind === 'choosing' ? stage.traces.groups : [];
  const chosen = groups.filter(({ group, byHand }) => byHand === null && !kept.has(group));
  const clean = async (traces: Traces): Promise<void> => {
    const text = strings.done(chosen.reduce((sum, it) => sum + it.traces.length, 0));
    const done = await session.clean(new Set(chosen.map(({ group }) => group)), text);
    setStage(done ? { kind: 'done', text, undo: traces.undo } : { kind: 'choosing', traces, failed: true });
  };
  const busy = state.phase !== 'ready';
  const disabled = !can.edit || state.lock !== null || chosen.length === 0;

  return (
    <section
      className={styles.root}
      aria-busy={stage.kind === 'looking' || busy}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {stage.kind === 'done' ? stage.text : paneStrings.clean}
      </h2>
      {stage.kind === 'looking' && <p className={styles.line}>{strings.looking}</p>}
      {stage.kind === 'unread' && <p className={styles.line}>{strings.unread}</p>}
      {stage.kind === 'choosing' && (
        <>
          <p className={styles.line}>{groups.length === 0 ? strings.nothing : strings.intro}</p>
          {groups.map((it) => (
            <GroupBox
              key={it.group}
              of={it}
              checked={it.byHand === null && !kept.has(it.group)}
              onChange={(checked) => {
                setKept(new Set([...kept].filter((group) => group !== it.group).concat(checked ? [] : [it.group])));
              }}
            />
          ))}
          {stage.failed && <p className={styles.line}>{strings.notDone}</p>}
        </>
      )}
      {stage.kind === 'done' && stage.undo !== true && <p className={styles.line}>{stage.undo}</p>}
      <div className={styles.buttons}>
        {stage.kind === 'choosing' && groups.length > 0 && (
          <Button
            appearance="primary"
            disabled={disabled}
            disabledFocusable={busy}
            onClick={() => void clean(stage.traces)}
          >
            {strings.clean}
          </Button>
        )}
        {stage.kind === 'done' && stage.undo === true && can.undo && (
          <Button
            onClick={() => {
              void session.undo();
              onClose();
            }}
          >
            {paneStrings.undo}
          </Button>
        )}
        <Button onClick={onClose}>{strings.close}</Button>
      </div>
    </section>
  );
}
