import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ownEntryOf } from '../../harvest/entry';
import { FileChoice } from '../components/file-choice';
import { SidePage, useSidePageStyles } from '../components/side-page';
import { usePane } from '../context';
import { registryStrings as strings } from './registry-strings';
import { RegistryRefused } from './registry-refused';
import { saveAs } from './save-as';
import { useDesk } from './use-desk';

/** “Danh mục của cơ quan”: chosen from a file, added to from the document in hand, handed out, put away. */
export function RegistryPage(): ReactElement {
  const styles = useSidePageStyles();
  const { state, session } = usePane();
  const { desk } = useDesk();
  const { name, count, refused, kept } = state.own;

  const take = async (chosen: File): Promise<void> => {
    await session.own.choose(chosen.name, await chosen.text().catch(() => ''));
  };
  const hand = (): void => {
    const text = session.own.exported();
    if (text !== null) saveAs(strings.fileName, text);
  };
  const checked = session.getChecked();
  const addThis = (): void => {
    if (checked === null) return;
    const {
      type,
      number,
      date,
      issuer,
      title: about,
      barred,
      doubts,
    } = ownEntryOf(checked.draft, checked.result.anatomy);
    const proposed = { type: type ?? '', number: number ?? '', date, issuer: issuer ?? '', title: about ?? '' };
    desk.set({ page: { proposed, doubts: [...barred, ...doubts].map(({ message }) => message) } });
  };

  return (
    <SidePage
      title={strings.title}
      back={strings.back}
      onBack={() => {
        desk.set({ page: 'list' });
      }}
    >
      <p className={styles.text}>{strings.what}</p>
      <p className={styles.text}>
        <strong>{count === 0 ? strings.none : strings.inUse(count)}</strong>
        {name !== null && ` ${strings.from(name)}`}
      </p>
      <div className={styles.buttons}>
        <FileChoice
          appearance={count === 0 ? 'primary' : 'secondary'}
          label={count === 0 ? strings.choose : strings.chooseOther}
          accept=".json,.csv,application/json,text/csv"
          onFile={(chosen) => void take(chosen)}
        />
        {count > 0 && <Button onClick={hand}>{strings.hand}</Button>}
        {(count > 0 || refused !== null) && (
          <Button appearance="subtle" onClick={() => void session.own.clear()}>
            {strings.remove}
          </Button>
        )}
      </div>
      <div role="alert">
        {refused !== null && <RegistryRefused refused={refused} inUse={count > 0} />}
        {!kept && <p className={styles.warning}>{strings.notKept}</p>}
      </div>
      <h3 className={styles.part}>{strings.thisDocument}</h3>
      <p className={styles.text}>{strings.thisDocumentWhat}</p>
      <Button disabled={checked === null} onClick={addThis}>
        {strings.addThis}
      </Button>
      <h3 className={styles.part}>{strings.selected}</h3>
      <p className={styles.text}>{strings.selectedWhat}</p>
      <Button disabled={checked === null} onClick={() => void desk.proposeSelected()}>
        {strings.addSelected}
      </Button>
    </SidePage>
  );
}
