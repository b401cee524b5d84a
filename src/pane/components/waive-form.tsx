import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement, type SyntheticEvent } from 'react';
import { usePane } from '../context';
import type { Item } from '../items';
import { strings } from '../strings';
import { inputBox } from './field-style';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, width: '100%', margin: 0, fontSize: tokens.fontSizeBase200 },
  input: inputBox,
  hint: { color: tokens.colorNeutralForeground3 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalSNudge },
  button: { minWidth: 0, minHeight: '28px', paddingBlock: '3px', paddingInline: '10px', fontSize: '13px' },
});

/** “Bỏ qua, vì …”: the reason is kept with the document, and is not left out. */
export function WaiveForm({ item }: { readonly item: Item }): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);

  useEffect(() => {
    input.current?.focus();
  }, []);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const reason = input.current?.value.trim() ?? '';
    setMissing(reason === '');
    if (reason === '') {
      input.current?.focus();
      return;
    }
    session.memory.save({ name: name.current?.value.trim() ?? '' });
    void session.waive(item, reason);
  };
  const cancel = (): void => {
    session.dispatch({ type: 'asked', key: null });
  };

  return (
    <form
      className={styles.root}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      <label htmlFor={id}>{strings.waiveReason}</label>
      <input
        id={id}
        ref={input}
        className={styles.input}
        maxLength={200}
        aria-required
        aria-invalid={missing}
        aria-describedby={missing ? `${id}missing` : `${id}hint`}
      />
      {missing && (
        <span id={`${id}missing`} className={styles.missing} role="alert">
          {strings.waiveUnexplained}
        </span>
      )}
      <label htmlFor={`${id}name`}>{strings.waiveBy}</label>
      <input
        id={`${id}name`}
        ref={name}
        className={styles.input}
        maxLength={80}
        defaultValue={session.memory.load().name}
        aria-describedby={`${id}hint`}
      />
      <span id={`${id}hint`} className={styles.hint}>
        {strings.waiveHint}
      </span>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" className={styles.button}>
          {strings.waiveDo}
        </Button>
        <Button className={styles.button} onClick={cancel}>
          {strings.cancel}
        </Button>
      </div>
    </form>
  );
}
