import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { usePane } from '../context';
import { tabs, type Tab } from '../memory';
import { strings } from '../strings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'stretch',
    columnGap: tokens.spacingHorizontalL,
    marginRight: 'auto',
    minWidth: 0,
    '@container (max-width: 370px)': { columnGap: tokens.spacingHorizontalS },
    '@container (max-width: 280px)': { flexWrap: 'wrap', flexBasis: '100%' },
  },
  tab: {
    padding: '3px 0 0',
    marginBottom: '-1px',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    '@container (max-width: 280px)': { minHeight: '32px', marginBottom: 0 },
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-4px',
      borderRadius: tokens.borderRadiusMedium,
    },
    // A border without colour would show in forced colours under every tab.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas', marginBottom: 0 },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { color: 'Highlight', borderBottomColor: 'Highlight' },
  },
});

/** What the panel under the tabs is named by. */
export const tabId = (tab: Tab): string => `the-${tab}`;

/** The id of the panel that the tabs show. */
export const panelId = 'noi-dung-the';

/** The tabs: one stop for Tab, the arrows, Home and End go from one to the next. */
export function TabBar(): ReactElement {
  const styles = useStyles();
  const { state, session } = usePane();

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const to = reached(event.key, tabs.indexOf(state.tab));
    const tab = to === null ? undefined : tabs[to];
    if (tab === undefined) return;
    event.preventDefault();
    session.turnTo(tab);
    event.currentTarget.querySelector<HTMLElement>(`#${tabId(tab)}`)?.focus();
  };

  return (
    <div className={styles.root} role="tablist" aria-label={strings.tabs} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === state.tab}
          aria-controls={panelId}
          tabIndex={tab === state.tab ? 0 : -1}
          className={mergeClasses(styles.tab, tab === state.tab && styles.chosen)}
          onClick={() => {
            session.turnTo(tab);
          }}
        >
          {strings.tab[tab]}
        </button>
      ))}
    </div>
  );
}

function reached(key: string, at: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % tabs.length;
    case 'ArrowLeft':
      return (at - 1 + tabs.length) % tabs.length;
    case 'Home':
      return 0;
    case 'End':
      return tabs.length - 1;
    default:
      return null;
  }
}
