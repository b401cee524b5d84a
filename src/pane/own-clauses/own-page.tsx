import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { saveAs } from '../citations/save-as';
import { FaultList } from '../components/fault-list';
import { FileChoice } from '../components/file-choice';
import { LockNote } from '../components/lock-note';
import { SidePage, useSidePageStyles } from '../components/side-page';
import { sentenceOf } from '../../json/fault';
import { OwnList } from './own-list';
import { SharedNote } from './shared-note';
import { strings } from './strings';
import { UndoLine } from './undo-line';
import { useOwn } from './use-own';

/** “Điều khoản của cơ quan”: one's own clauses, to be added to, changed, handed out and merged; and the office's. */
export function OwnPage(): ReactElement {
  const styles = useSidePageStyles();
  const { desk, shown } = useOwn();
  const { clauses, refused, keeps, spoiled, busy } = shown;
  const count = clauses?.length ?? 0;
  return (
    <SidePage
      title={strings.title}
      back={strings.back}
      onBack={() => {
        desk.set({ page: null });
      }}
    >
      <LockNote />
      <p className={styles.text}>{strings.what}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void desk.writing.fromSelection()}>
          {strings.saveSelected}
        </Button>
        <Button
          onClick={() => {
            desk.writing.anew();
          }}
        >
          {strings.writeNew}
        </Button>
        <FileChoice
          label={strings.take}
          accept=".json,application/json"
          disabled={busy}
          onFile={(file) => void desk.take(file)}
        />
        {count > 0 && (
          <Button
            onClick={() => {
              saveAs(strings.fileName, desk.exported());
            }}
          >
            {strings.hand}
          </Button>
        )}
      </div>
      {busy && <p className={styles.text}>{strings.reading}</p>}
      <div role="alert">
        {refused !== null && (
          <FaultList
            heading={strings.refused(refused.name, refused.faults.length + refused.more)}
            faults={refused.faults.map(sentenceOf)}
            more={refused.more > 0 ? strings.moreFaults(refused.more) : null}
            still={strings.nothingChanged}
          />
        )}
        {!keeps && <p className={styles.warning}>{strings.notKept}</p>}
        {spoiled > 0 && <p className={styles.warning}>{strings.spoiled(spoiled)}</p>}
      </div>
      <UndoLine />
      <OwnList />
      <SharedNote />
    </SidePage>
  );
}
