import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactElement, type SyntheticEvent } from 'react';
import { categories, clauseSystems } from '../../clauses/model';
import { categoryName, fieldName, fields, systemName } from '../../clauses/names';
import { LockNote } from '../components/lock-note';
import { SidePage } from '../components/side-page';
import { useFieldStyles } from '../components/field-style';
import type { DraftClause, DraftFaults } from './draft-clause';
import { Preview } from './preview';
import { SlotChoices } from './slot-choices';
import { strings } from './strings';
import { UndoLine } from './undo-line';
import { useOwn } from './use-own';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** A clause is looked at by a person before it is kept: its name, where it belongs, its words, what of them is a slot. */
export function ClauseForm({ form }: { readonly form: DraftClause }): ReactElement {
  const styles = { ...useStyles(), ...useFieldStyles() };
  const id = useId();
  const { desk, shown } = useOwn();
  const text = useRef<HTMLTextAreaElement>(null);
  const root = useRef<HTMLFormElement>(null);
  const { faults } = shown;
  const set = (change: Partial<DraftClause>): void => {
    desk.writing.become({ ...form, ...change });
  };
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [faults]);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void desk.writing.keep();
  };
  const marked = (): string => {
    const { value, selectionStart, selectionEnd } = text.current ?? { value: '', selectionStart: 0, selectionEnd: 0 };
    return value.slice(selectionStart, selectionEnd);
  };
  return (
    <SidePage
      title={form.of === null ? strings.formNew : strings.formEdit}
      back={strings.title}
      onBack={() => {
        desk.set({ page: 'own' });
      }}
    >
      <LockNote />
      <form ref={root} onSubmit={submit}>
        <label className={styles.field}>
          <span className={styles.label}>{strings.name}</span>
          <input
            className={styles.input}
            value={form.title}
            aria-invalid={faults.title !== undefined}
            aria-describedby={`${id}title`}
            onChange={({ currentTarget }) => {
              set({ title: currentTarget.value });
            }}
          />
        </label>
        <Said id={`${id}title`} of={faults.title} />
        <div className={styles.pair}>
          <Select
            label={strings.category}
            value={form.category}
            options={categories}
            nameOf={categoryName}
            onChoose={(category) => {
              set({ category });
            }}
          />
          <Select
            label={strings.use}
            value={form.system}
            options={clauseSystems}
            nameOf={systemName}
            onChoose={(system) => {
              set({ system });
            }}
          />
        </div>
        <label className={styles.field}>
          <span className={styles.label}>{strings.field}</span>
          <input
            className={styles.input}
            list={`${id}fields`}
            value={form.field}
            aria-invalid={faults.field !== undefined}
            aria-describedby={`${id}field`}
            onChange={({ currentTarget }) => {
              set({ field: currentTarget.value });
            }}
          />
        </label>
        <datalist id={`${id}fields`}>
          {fields.map((field) => (
            <option key={field} value={fieldName(field)} />
          ))}
        </datalist>
        <Said id={`${id}field`} of={faults.field} hint={strings.fieldHint} />
        <label className={styles.field}>
          <span className={styles.label}>{strings.text}</span>
          <textarea
            ref={text}
            rows={7}
            className={styles.input}
            value={form.text}
            aria-invalid={faults.text !== undefined}
            aria-describedby={`${id}text`}
            onChange={({ currentTarget }) => {
              set({ text: currentTarget.value });
            }}
          />
        </label>
        <Said id={`${id}text`} of={faults.text} hint={strings.textHint} />
        <SlotChoices
          form={form}
          onMake={() => {
            desk.writing.makeSlot(marked());
          }}
        />
        <UndoLine />
        <Preview form={form} />
        <div className={styles.buttons}>
          <Button appearance="primary" type="submit">
            {strings.keep}
          </Button>
          <Button
            onClick={() => {
              desk.writing.discard();
            }}
          >
            {strings.cancel}
          </Button>
        </div>
      </form>
    </SidePage>
  );
}

/** What is wrong with a field, else what belongs in it. */
function Said(props: { readonly id: string; readonly of: DraftFaults['text']; readonly hint?: string }): ReactElement {
  const styles = useFieldStyles();
  const { id, of, hint } = props;
  return (
    <div
      id={id}
      className={of === undefined ? styles.hint : styles.wrong}
      role={of === undefined ? undefined : 'alert'}
    >
      {of === undefined ? hint : of.map((sentence) => <div key={sentence}>{sentence}</div>)}
    </div>
  );
}

function Select<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}): ReactElement {
  const styles = useFieldStyles();
  const { label, value, options, nameOf, onChoose } = props;
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select
        className={styles.input}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((it) => it === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((it) => (
          <option key={it} value={it}>
            {capital(nameOf(it))}
          </option>
        ))}
      </select>
    </label>
  );
}

function capital(words: string): string {
  return `${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)}`;
}
