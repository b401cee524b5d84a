import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { IconButton } from '../components/icon-button';
import { useSearchStyles } from '../components/search-style';
import { Dismiss16Regular, Search16Regular } from './icons';
import { strings } from './strings';
import { useInsertDesk, useObserved } from './use-desk';

/** The search box: the arrow leads into what was found, Escape empties it. */
export function SearchBox(): ReactElement {
  const styles = useSearchStyles();
  const { clauses } = useInsertDesk();
  const { typed } = useObserved(clauses);
  const input = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    void clauses.type('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && typed !== '') clear();
    else if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('[data-clause]')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.field} role="search">
      <span className={styles.icon} aria-hidden>
        <Search16Regular />
      </span>
      <input
        ref={input}
        type="search"
        className={styles.input}
        aria-label={strings.search}
        placeholder={strings.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onKeyDown={onKeyDown}
        onChange={({ currentTarget }) => void clauses.type(currentTarget.value)}
      />
      {typed !== '' && (
        <IconButton name={strings.clear} onClick={clear}>
          <Dismiss16Regular />
        </IconButton>
      )}
    </div>
  );
}
