import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { Filling } from '../../clauses/fill';
import type { Slot } from '../../clauses/model';
import { useFieldStyles } from './field-style';
import { OfferInput } from './offer-input';
import { strings } from './strings';
import { useInsertDesk, useObserved } from './use-desk';
import { FillIn } from './fill-in';

interface Props {
  readonly slot: Slot;
  readonly filling: Filling;
}

/** A field bound to a slot, with where its words come from. */
export function SlotField({ slot, filling }: Props): ReactElement {
  const styles = useFieldStyles();
  const id = useId();
  const { filling: desk } = useInsertDesk();
  const { typed, faults } = useObserved(desk);
  const fault = faults.get(slot.name);
  const origin = desk.originOf(slot, filling);
  const value = typed.get(slot.name) ?? filling.get(slot.name)?.text ?? '';
  const note = `${id}-note`;
  const said = fault ?? (origin === null ? strings.unfilled : strings.origin[origin]);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {slot.label}
      </label>
      {slot.type === 'option' ? (
        <select
          id={id}
          className={styles.input}
          aria-describedby={note}
          value={slot.options.includes(value) ? value : ''}
          onChange={({ currentTarget }) => {
            desk.type(slot, currentTarget.value);
          }}
        >
          <option value="">{strings.chooseOne}</option>
          {slot.options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <OfferInput id={id} slot={slot} value={value} describedBy={note} invalid={fault !== undefined} />
      )}
      <span
        id={note}
        className={mergeClasses(styles.note, origin === null && styles.blank, fault !== undefined && styles.wrong)}
      >
        {said}
      </span>
      <FillIn slot={slot} value={filling.get(slot.name) ?? null} />
    </div>
  );
}
