import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { isEmptyRecord, type DocumentRecord } from '../../record/model';
import { LinkButton } from '../components/link-button';
import { usePane } from '../context';
import { noChoice } from './choice';
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

/** What this program keeps in the document: how much, and the way to take it out before the file is mailed. */
export function RecordOptions(): ReactElement | null {
  const styles = useStyles();
  const { state, session } = usePane();
  /** What was taken out, to be put back. */
  const [taken, setTaken] = useState<DocumentRecord | null>(null);
  const record: DocumentRecord = { choice: state.override, waivers: state.waivers };
  const disabled = state.phase !== 'ready' || state.lock !== null;
  const empty = isEmptyRecord(record);
  if (empty && taken === null) return null;

  const become = async ({ choice, waivers }: DocumentRecord): Promise<void> => {
    await session.waiving.replace(waivers);
    await session.override(choice);
  };
  const takeOut = (): void => {
    setTaken(record);
    void become({ choice: noChoice, waivers: [] });
  };
  const putBack = (what: DocumentRecord): void => {
    setTaken(null);
    void become(what);
  };
  const chosen = state.override.system !== 'auto' || state.override.kind !== 'auto';
  return (
    <div className={styles.root}>
      <LinkButton
        className={styles.link}
        aria-disabled={disabled}
        onClick={() => {
          if (disabled) return;
          if (empty && taken !== null) putBack(taken);
          else takeOut();
        }}
      >
        {empty ? strings.putBack : strings.takeOut}
      </LinkButton>
      <p className={empty ? styles.done : styles.line} role="status">
        {empty ? strings.takenOut : strings.inFile(state.waivers.length, chosen)}
      </p>
    </div>
  );
}
