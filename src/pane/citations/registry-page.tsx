import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { ownEntryOf } from '../../harvest/entry';
import { LinkButton } from '../components/link-button';
import { usePane } from '../context';
import { registryStrings as strings } from './registry-strings';
import { RegistryRefused } from './registry-refused';
import { saveAs } from './save-as';
import { useDesk } from './use-desk';

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  part: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  warning: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorStatusWarningForeground1 },
});

/** “Danh mục của cơ quan”: chosen from a file, added to from the document in hand, handed out, put away. */
export function RegistryPage(): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const { desk } = useDesk();
  const { name, count, refused, kept } = state.own;
  const title = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    title.current?.focus();
  }, []);

  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen !== undefined) await session.own.choose(chosen.name, await chosen.text().catch(() => ''));
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
    <section className={styles.root} aria-labelledby="danh-muc-co-quan">
      <LinkButton
        onClick={() => {
          desk.set({ page: 'list' });
        }}
      >
        ‹ {strings.back}
      </LinkButton>
      <h2 id="danh-muc-co-quan" ref={title} tabIndex={-1} className={styles.title}>
        {strings.title}
      </h2>
      <p className={styles.text}>{strings.what}</p>
      <p className={styles.text}>
        <strong>{count === 0 ? strings.none : strings.inUse(count)}</strong>
        {name !== null && ` ${strings.from(name)}`}
      </p>
      <div className={styles.buttons}>
        <Button appearance={count === 0 ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
          {count === 0 ? strings.choose : strings.chooseOther}
        </Button>
        {count > 0 && <Button onClick={hand}>{strings.hand}</Button>}
        {(count > 0 || refused !== null) && (
          <Button appearance="subtle" onClick={() => void session.own.clear()}>
            {strings.remove}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,.csv,application/json,text/csv"
        hidden
        aria-label={strings.choose}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
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
    </section>
  );
}
