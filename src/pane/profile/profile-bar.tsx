import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { saveAs } from '../citations/save-as';
import { useBarStyles } from '../components/bar-style';
import { LinkButton } from '../components/link-button';
import { ArrowExportLtr16Regular, ArrowImport16Regular } from './icons';
import { strings } from './strings';
import { useForm } from './use-form';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  main: { flexGrow: 1, minWidth: 'max-content' },
  other: { minWidth: 'max-content', paddingInline: tokens.spacingHorizontalM },
  caption: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Keeping the profile, and one file for the whole office to share. */
export function ProfileBar(): ReactElement {
  const styles = useStyles();
  const bar = useBarStyles();
  const { form } = useForm();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) form.import(file.name, await file.text().catch(() => null));
  };
  const hand = (): void => {
    const text = form.exported();
    if (text !== null) saveAs(strings.fileName, text);
  };
  return (
    <footer className={bar.bar}>
      <div className={styles.buttons}>
        <Button appearance="primary" className={styles.main} onClick={() => void form.save()}>
          {strings.save}
        </Button>
        <Button
          className={styles.other}
          icon={<ArrowImport16Regular />}
          title={strings.importLong}
          onClick={() => input.current?.click()}
        >
          {strings.import}
        </Button>
        <Button className={styles.other} icon={<ArrowExportLtr16Regular />} title={strings.exportLong} onClick={hand}>
          {strings.export}
        </Button>
      </div>
      <p className={styles.caption}>
        {form.isChanged ? (
          <>
            {strings.unsaved}{' '}
            <LinkButton
              onClick={() => {
                form.revert();
              }}
            >
              {strings.revert}
            </LinkButton>
          </>
        ) : (
          strings.stays
        )}
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={strings.importLong}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </footer>
  );
}
