import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { builtInSlots } from '../../clauses/built-in';
import { useFieldStyles } from '../components/field-style';
import { withChoice, withLabel, type DraftClause, type SlotChoice } from './draft-clause';
import { strings } from './strings';
import { useOwn } from './use-own';

const useStyles = makeStyles({
  root: { border: 'none', margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'grid', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 0' },
  name: { margin: `0 0 ${tokens.spacingVerticalXS} 32px`, width: 'calc(100% - 32px)' },
  make: { marginTop: tokens.spacingVerticalXS },
});

/** Words that may be slots: each is accepted or refused, and a slot of one's own is given a name. */
export function SlotChoices(props: { readonly form: DraftClause; readonly onMake: () => void }): ReactElement {
  const styles = useStyles();
  const field = useFieldStyles();
  const { form, onMake } = props;
  return (
    <fieldset className={styles.root}>
      <legend className={field.label}>{strings.slots}</legend>
      <div className={field.hint}>{form.slots.length === 0 ? strings.noSlots : strings.slotsHint}</div>
      <ul className={styles.list}>
        {form.slots.map((choice) => (
          <Choice key={choice.slot.name} form={form} choice={choice} />
        ))}
      </ul>
      <Button size="small" className={styles.make} onClick={onMake}>
        {strings.makeSlot}
      </Button>
    </fieldset>
  );
}

function Choice({ form, choice }: { readonly form: DraftClause; readonly choice: SlotChoice }): ReactElement {
  const styles = useStyles();
  const field = useFieldStyles();
  const { desk } = useOwn();
  const { slot, words, accepted } = choice;
  const isOwn = !builtInSlots.has(slot.name);
  return (
    <li className={styles.item}>
      <Checkbox
        checked={accepted}
        label={strings.slotOf(slot.label, words)}
        onChange={(_, { checked }) => {
          desk.writing.become(withChoice(form, slot.name, checked === true));
        }}
      />
      {isOwn && accepted && (
        <input
          className={mergeClasses(field.input, styles.name)}
          aria-label={strings.slotName(words)}
          value={slot.label}
          onChange={({ currentTarget }) => {
            desk.writing.become(withLabel(form, slot.name, currentTarget.value));
          }}
        />
      )}
    </li>
  );
}
