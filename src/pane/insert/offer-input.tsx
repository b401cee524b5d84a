import { mergeClasses } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import type { SlotValue } from '../../clauses/fill';
import type { Slot } from '../../clauses/model';
import { useFieldStyles } from './field-style';
import { ChevronDown16Regular } from './icons';
import { strings } from './strings';
import { useInsertDesk, useObserved } from './use-desk';

interface Props {
  readonly id: string;
  readonly slot: Slot;
  readonly value: string;
  readonly describedBy: string;
  readonly invalid: boolean;
}

/** A field to type into that offers what is at hand: the arrows go through the offers, Enter takes one. */
export function OfferInput({ id, slot, value, describedBy, invalid }: Props): ReactElement {
  const styles = useFieldStyles();
  const { filling, instruments } = useInsertDesk();
  const offers = useOffers(slot);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = `${id}-offers`;
  const shown = open && offers.length > 0;

  const shut = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const take = (offer: SlotValue): void => {
    filling.choose(slot, offer);
    shut();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const offer = shown ? offers[active] : undefined;
    if (step !== 0 && offers.length > 0) {
      setOpen(true);
      setActive((at) => (at + step + offers.length + (at < 0 && step < 0 ? 1 : 0)) % offers.length);
    } else if (event.key === 'Enter' && offer !== undefined) take(offer);
    else if (event.key === 'Escape' && shown) shut();
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.control}>
      <input
        id={id}
        className={mergeClasses(styles.input, offers.length > 0 && styles.withOffers)}
        role="combobox"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${list}-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        autoComplete="off"
        spellCheck={false}
        placeholder={slot.type === 'instrument' ? strings.instrumentHint : (slot.sample ?? '')}
        value={value}
        title={value}
        onChange={({ currentTarget }) => {
          if (slot.type === 'instrument') {
            setOpen(true);
            void instruments.type(slot, currentTarget.value);
          } else filling.type(slot, currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={shut}
      />
      {offers.length > 0 && (
        <OpenOffers
          onOpen={() => {
            setOpen(!shown);
          }}
        />
      )}
      {shown && (
        <ul id={list} className={styles.list} role="listbox" aria-label={strings.offers}>
          {offers.map((offer, i) => (
            <li
              key={offer.text}
              id={`${list}-${i}`}
              role="option"
              aria-selected={i === active}
              className={mergeClasses(styles.option, i === active && styles.active)}
              // The field keeps the focus: leaving it shuts the list before the click is heard.
              onMouseDown={(event) => {
                event.preventDefault();
                take(offer);
              }}
            >
              {offer.text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The arrow at the end of the field, for the pointer: the keyboard has the arrows themselves. */
function OpenOffers({ onOpen }: { readonly onOpen: () => void }): ReactElement {
  const styles = useFieldStyles();
  return (
    <span
      aria-hidden
      className={styles.arrow}
      onMouseDown={(event) => {
        event.preventDefault();
        event.currentTarget.parentElement?.querySelector('input')?.focus();
        onOpen();
      }}
    >
      <ChevronDown16Regular />
    </span>
  );
}

/** What the registry has for an instrument before what the document and the profile offer. */
function useOffers(slot: Slot): readonly SlotValue[] {
  const { filling, instruments } = useInsertDesk();
  useObserved(filling);
  const found = useObserved(instruments).found.get(slot.name) ?? [];
  const offers = filling.offersFor(slot);
  return found.length > 0 ? found : offers;
}
