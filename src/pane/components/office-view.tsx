import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { usePane } from '../context';
import { strings } from '../strings';
import { LinkButton } from './link-button';
import { OfficeFile } from './office-file';
import { OfficeRefused } from './office-refused';
import { OfficeSilenced } from './office-silenced';
import { officeStrings } from './office-strings';

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
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  warning: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorStatusWarningForeground1 },
});

/** “Quy tắc của cơ quan”: the file in force, what it changes, what is wrong with one that was refused. */
export function OfficeView(): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();
  const { file, refused, silenced, kept } = state.office;
  const title = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    title.current?.focus();
  }, []);

  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen !== undefined) await session.office.choose(chosen.name, await chosen.text().catch(() => ''));
  };

  return (
    <section className={styles.root} aria-labelledby="quy-tac-co-quan">
      <LinkButton
        onClick={() => {
          session.dispatch({ type: 'folded', fold: 'office' });
        }}
      >
        ‹ {officeStrings.back}
      </LinkButton>
      <h2 id="quy-tac-co-quan" ref={title} tabIndex={-1} className={styles.title}>
        {strings.office}
      </h2>
      <p className={styles.text}>{officeStrings.what}</p>
      {file === null && <p className={styles.text}>{officeStrings.none}</p>}
      {file !== null && <OfficeFile file={file} />}
      <div className={styles.buttons}>
        <Button appearance={file === null ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
          {file === null ? officeStrings.choose : officeStrings.chooseOther}
        </Button>
        {(file !== null || refused !== null) && (
          <Button appearance="subtle" onClick={() => void session.office.remove()}>
            {officeStrings.remove}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={officeStrings.choose}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div role="alert">
        {refused !== null && <OfficeRefused refused={refused} inForce={file !== null} />}
        {!kept && <p className={styles.warning}>{officeStrings.notKept}</p>}
      </div>
      {silenced.length > 0 && <OfficeSilenced silenced={silenced} />}
    </section>
  );
}
