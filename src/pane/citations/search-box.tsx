import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { IconButton } from '../components/icon-button';
import { Dismiss16Regular, Search16Regular } from './icons';
import { Results } from './results';
import { strings } from './strings';
import { useDesk } from './use-desk';

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

/** The search box; the arrow leads into the results, Escape empties it. */
export function SearchBox(): ReactElement {
  const styles = useStyles();
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
