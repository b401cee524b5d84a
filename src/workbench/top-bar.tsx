import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { WeatherMoon20Regular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunny20Regular } from '@fluentui/react-icons/svg/weather-sunny';
import { useRef, useState, type ReactElement } from 'react';
import type { ThemeName } from '../pane/theme';
import { Help } from './help';
import logo from '../../assets/icon-32.png';
import type { CopyState } from './copy-state';
import { strings } from './strings';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    minHeight: '48px',
    padding: '0 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    flexShrink: 0,
    '@media (max-width: 860px)': { flexWrap: 'wrap', padding: '6px 8px', gap: '6px' },
  },
  product: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    fontSize: '14px',
    whiteSpace: 'nowrap',
  },
  productName: {
    '@media (max-width: 480px)': {
      position: 'absolute',
      clipPath: 'inset(50%)',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
    },
  },
  file: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minWidth: 0,
    flexShrink: 1,
    paddingLeft: '12px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 860px)': { paddingLeft: '6px', flexBasis: 'calc(100% - 120px)', flexGrow: 1 },
    '@media (max-width: 480px)': { flexBasis: 'calc(100% - 44px)' },
  },
  icon: { flexShrink: 0, '@media (max-width: 480px)': { display: 'none' } },
  // A long name is cut with “…” and told whole by its title; accents above and below are not cut.
  name: {
    minWidth: 0,
    fontSize: '14px',
    lineHeight: '20px',
    whiteSpace: 'nowrap',
    overflowX: 'clip',
    textOverflow: 'ellipsis',
  },
  action: { '@media (max-width: 640px)': { minWidth: '32px', maxWidth: '32px', padding: '0', flexShrink: 0 } },
  state: {
    fontSize: '12px',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: '2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'nowrap',
    flexShrink: 0,
  },
  space: { flexGrow: 1 },
  wordy: { '@media (max-width: 640px)': { display: 'none' } },
  narrowOnly: { display: 'none', '@media (max-width: 860px)': { display: 'inline-flex' } },
});

interface Props {
  readonly name: string;
  /** Null while there is no draft to speak of. */
  readonly copy: CopyState | null;
  /** The document was made here and has no file on the disk. */
  readonly isNew: boolean;
  readonly theme: ThemeName;
  readonly narrow: 'page' | 'pane';
  readonly onTheme: (theme: ThemeName) => void;
  readonly onNarrow: (view: 'page' | 'pane') => void;
  readonly onOpen: () => void;
  /** Null while there is nothing to take home. */
  readonly onDownload: (() => void) | null;
}

/** The file in hand, the state of the copy, and what may be done with it. */
export function TopBar(props: Props): ReactElement {
  const { name, copy, isNew, theme, narrow, onTheme, onNarrow, onOpen, onDownload } = props;
  const noted = copy === 'noted' || copy === 'notedSaved';
  const download = isNew ? strings.downloadNew : noted ? strings.downloadNoted : strings.download;
  const styles = useStyles();
  const other = narrow === 'page' ? 'pane' : 'page';
  return (
    <header className={styles.bar}>
      <h1 className={styles.product}>
        <img src={logo} width={24} height={24} alt="" />
        <span className={styles.productName}>{strings.product}</span>
      </h1>
      <div className={styles.file}>
        <DocumentText20Regular className={styles.icon} aria-hidden />
        <span className={styles.name} title={name}>
          {name}
        </span>
        <span className={mergeClasses(copy !== null && styles.state)} role="status">
          {copy === null ? '' : strings[copy]}
        </span>
      </div>
      <div className={styles.space} />
      <Button
        className={styles.narrowOnly}
        appearance="subtle"
        onClick={() => {
          onNarrow(other);
        }}
      >
        {other === 'page' ? strings.showPage : strings.showPane}
      </Button>
      <Button
        className={styles.action}
        icon={<FolderOpen20Regular />}
        onClick={onOpen}
        aria-label={strings.open}
        title={strings.open}
      >
        <span className={styles.wordy}>{strings.open}</span>
      </Button>
      <Button
        className={styles.action}
        icon={<ArrowDownload20Regular />}
        disabledFocusable={onDownload === null}
        onClick={() => onDownload?.()}
        aria-label={download}
        title={download}
      >
        <span className={styles.wordy}>{download}</span>
      </Button>
      <ThemeButton theme={theme} onTheme={onTheme} />
      <HelpButton />
    </header>
  );
}

function ThemeButton({ theme, onTheme }: Pick<Props, 'theme' | 'onTheme'>): ReactElement {
  const next = theme === 'light' ? 'dark' : 'light';
  const icon = next === 'dark' ? <WeatherMoon20Regular /> : <WeatherSunny20Regular />;
  return (
    <Button
      appearance="subtle"
      icon={icon}
      aria-label={strings[next]}
      title={strings[next]}
      onClick={() => {
        onTheme(next);
      }}
    />
  );
}

function HelpButton(): ReactElement {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLElement>(null);
  return (
    <>
      <Button
        appearance="subtle"
        icon={<QuestionCircle20Regular />}
        aria-label={strings.help}
        title={strings.help}
        aria-expanded={open}
        onClick={({ currentTarget }) => {
          button.current = currentTarget;
          setOpen(!open);
        }}
      />
      {open && (
        <Help
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
          onLeave={(to) => {
            if (to !== button.current) setOpen(false);
          }}
        />
      )}
    </>
  );
}
