import { mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useChipStyles } from './chip-style';

/** How a chip looks and what it is called where its words alone do not say so. */
export interface Chip<Filter extends string> {
  readonly filter: Filter;
  readonly shows: ReactNode;
  readonly name?: string;
  readonly className?: string;
}

interface Props<Filter extends string> {
  /** What the row is for. */
  readonly label: string;
  readonly className: string;
  readonly chips: readonly Chip<Filter>[];
  readonly chosen: Filter;
  readonly onChoose: (filter: Filter) => void;
}

/** Chips of which one is chosen: a group of radio buttons, gone through by the arrow keys. */
export function ChipRow<Filter extends string>(props: Props<Filter>): ReactElement {
  const { label, className, chips, chosen, onChoose } = props;
  const styles = useChipStyles();
  // Where none is chosen the first is the way in.
  const reached = chips.some(({ filter }) => filter === chosen) ? chosen : chips[0]?.filter;

  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = chips.findIndex(({ filter }) => filter === chosen);
    const next = chips[(at + step + chips.length) % chips.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onChoose(next.filter);
    event.currentTarget.querySelector<HTMLElement>(`[data-filter="${next.filter}"]`)?.focus();
  };

  return (
    <div className={className} role="radiogroup" aria-label={label} onKeyDown={move}>
      {chips.map(({ filter, shows, name, className: own }) => (
        <button
          key={filter}
          type="button"
          role="radio"
          data-filter={filter}
          aria-checked={filter === chosen}
          aria-label={name}
          title={name}
          tabIndex={filter === reached ? 0 : -1}
          className={mergeClasses(styles.chip, filter === chosen && styles.chosen, own)}
          onClick={() => {
            onChoose(filter);
          }}
        >
          {shows}
        </button>
      ))}
    </div>
  );
}
