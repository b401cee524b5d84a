import { useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { IconButton } from '../components/icon-button';
import { useSearchStyles } from '../components/search-style';
import { Dismiss16Regular, Search16Regular } from './icons';
import { Results } from './results';
import { strings } from './strings';
import { useDesk } from './use-desk';

/** The search box; the arrow leads into the results, Escape empties it. */
export function SearchBox(): ReactElement {
  const styles = useSearchStyles();
  const { desk, shown } = useDesk();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);

  const clear = (): void => {
    desk.clear();
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && (shown.typed !== '' || shown.answer !== null)) {
      event.preventDefault();
      clear();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLElement)) return;
    const heads = [...(root.current?.querySelectorAll<HTMLElement>('[data-result]') ?? [])];
    const stops = [input.current, ...heads].filter((stop) => stop !== null);
    const here = event.target.closest('li')?.querySelector<HTMLElement>('[data-result]') ?? event.target;
    const to = stops[stops.indexOf(here) + step];
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };

  return (
    <div ref={root} role="search" onKeyDown={onKeyDown}>
      <div className={styles.field}>
        <span className={styles.icon} aria-hidden>
          <Search16Regular />
        </span>
        <input
          ref={input}
          id={id}
          type="search"
          className={styles.input}
          aria-label={strings.search}
          placeholder={strings.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={shown.typed}
          onChange={({ currentTarget }) => void desk.type(currentTarget.value)}
          onFocus={() => {
            if (shown.answer === null) void desk.type(shown.typed);
          }}
        />
        {shown.typed !== '' && (
          <IconButton name={strings.clear} onClick={clear}>
            <Dismiss16Regular />
          </IconButton>
        )}
      </div>
      <Results />
    </div>
  );
}
