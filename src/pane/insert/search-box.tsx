import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { IconButton } from '../components/icon-button';
import { Dismiss16Regular, Search16Regular } from './icons';
import { strings } from './strings';
import { useInsertDesk, useObserved } from './use-desk';

const useStyles = makeStyles({
  field: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '32px',
    paddingInline: `${tokens.spacingHorizontalS} 2px`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-within': { borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`, height: '31px' },
    '@media (forced-colors: active)': { ':focus-within': { borderBottom: '2px solid Highlight' } },
  },
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
  input: {
    flexGrow: 1,
    minWidth: 0,
    height: '28px',
    padding: 0,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    outlineStyle: 'none',
    textOverflow: 'ellipsis',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    '::-webkit-search-cancel-button': { display: 'none' },
  },
});

/** The search box: the arrow leads into what was found, Escape empties it. */
export function SearchBox(): ReactElement {
  const styles = useStyles();
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
