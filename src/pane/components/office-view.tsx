import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../context';
import { strings } from '../strings';
import { FileChoice } from './file-choice';
import { OfficeFile } from './office-file';
import { OfficeRefused } from './office-refused';
import { OfficeSilenced } from './office-silenced';
import { officeStrings } from './office-strings';
import { SidePage, useSidePageStyles } from './side-page';

/** “Quy tắc của cơ quan”: the file in force, what it changes, what is wrong with one that was refused. */
export function OfficeView(): ReactElement {
  const styles = useSidePageStyles();
  const { state, session } = usePane();
  const { file, refused, silenced, kept } = state.office;

  const take = async (chosen: File): Promise<void> => {
    await session.office.choose(chosen.name, await chosen.text().catch(() => ''));
  };

  return (
    <SidePage
      title={strings.office}
      back={officeStrings.back}
      onBack={() => {
        session.dispatch({ type: 'folded', fold: 'office' });
      }}
    >
      <p className={styles.text}>{officeStrings.what}</p>
      {file === null && <p className={styles.text}>{officeStrings.none}</p>}
      {file !== null && <OfficeFile file={file} />}
      <div className={styles.buttons}>
        <FileChoice
          appearance={file === null ? 'primary' : 'secondary'}
          label={file === null ? officeStrings.choose : officeStrings.chooseOther}
          accept=".json,application/json"
          onFile={(chosen) => void take(chosen)}
        />
        {(file !== null || refused !== null) && (
          <Button appearance="subtle" onClick={() => void session.office.remove()}>
            {officeStrings.remove}
          </Button>
        )}
      </div>
      <div role="alert">
        {refused !== null && <OfficeRefused refused={refused} inForce={file !== null} />}
        {!kept && <p className={styles.warning}>{officeStrings.notKept}</p>}
      </div>
      {silenced.length > 0 && <OfficeSilenced silenced={silenced} />}
    </SidePage>
  );
}
