import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement, type SyntheticEvent } from 'react';
import { useFieldStyles } from '../components/field-style';
import { usePane } from '../context';
import type { Proposed } from './entries';
import { registryStrings as strings } from './registry-strings';
import { filledIn, rowOf, type Field, type Filled } from './row-fields';
import { useDesk } from './use-desk';

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  text: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  doubts: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: '13px',
    lineHeight: '19px',
    color: tokens.colorStatusWarningForeground1,
  },
});

const fields: readonly Field[] = ['type', 'number', 'date', 'issuer', 'title'];

function labelOf(field: Field): string {
  return field === 'title' ? strings.titleField : strings[field];
}

function hintOf(field: Field): string | undefined {
  if (field === 'date') return strings.dateHint;
  return field === 'title' ? strings.titleHint : undefined;
}

interface Props {
  readonly proposed: Proposed;
  /** What is to be looked at, a sentence each. */
  readonly doubts: readonly string[];
}

/** An entry is looked at by a person before the office answers for it. */
export function RowForm({ proposed, doubts }: Props): ReactElement {
  const styles = { ...useStyles(), ...useFieldStyles() };
  const { session } = usePane();
  const { desk } = useDesk();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [filled, setFilled] = useState<Filled>(() => filledIn(proposed));
  const [wrong, setWrong] = useState<Partial<Record<Field, string>>>({});
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    title.current?.focus();
  }, []);

  const close = (): void => {
    desk.set({ page: 'list' });
  };
  const add = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const read = rowOf(filled);
    if (read.kind === 'wrong') {
      setWrong(read.wrong);
      return;
    }
    const added = await session.own.add(read.row);
    setFailed(!added);
    if (!added) return;
    session.dispatch({ type: 'announced', said: strings.added(`${read.row.type} số ${read.row.number}`) });
    close();
  };

  return (
    <form
      className={styles.root}
      aria-labelledby={`${id}title`}
      onSubmit={(event) => void add(event)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <h2 id={`${id}title`} ref={title} tabIndex={-1} className={styles.title}>
        {strings.form}
      </h2>
      <p className={styles.text}>{strings.formWhat}</p>
      {doubts.length > 0 && (
        <ul className={styles.doubts} aria-label={strings.doubts}>
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      )}
      {fields.map((field) => {
        const common = {
          id: id + field,
          className: styles.input,
          value: filled[field],
          'aria-invalid': wrong[field] !== undefined,
          'aria-describedby': `${id}${field}hint`,
          onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) => {
            setFilled({ ...filled, [field]: value });
            setWrong({ ...wrong, [field]: undefined });
          },
        };
        return (
          <div key={field} className={styles.field}>
            <label htmlFor={id + field} className={styles.label}>
              {labelOf(field)}
            </label>
            {field === 'title' ? <textarea rows={3} {...common} /> : <input {...common} />}
            <span id={`${id}${field}hint`} className={wrong[field] === undefined ? styles.hint : styles.wrong}>
              {wrong[field] ?? hintOf(field)}
            </span>
          </div>
        );
      })}
      <div role="alert">{failed && <p className={styles.wrong}>{strings.notAdded}</p>}</div>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit">
          {strings.add}
        </Button>
        <Button onClick={close}>{strings.cancel}</Button>
      </div>
    </form>
  );
}
