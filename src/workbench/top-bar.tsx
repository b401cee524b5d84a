import { Button, makeStyles, tokens } from '@fluentui/react-components';
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
import { strings } from './strings';
import type { CopyState } from './use-opened';

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
    '@media (max-width: 860px)': { flexWrap: 'wrap', padding: '4px 8px', gap: '4px 8px' },
  },
  product: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    fontSize: '14px',
  },
  file: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  name: { overflowWrap: 'anywhere', fontSize: '14px' },
  state: {
    fontSize: '12px',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: '2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'nowrap',
  },
  space: { flexGrow: 1 },
  wordy: { '@media (max-width: 480px)': { display: 'none' } },
  narrowOnly: { display: 'none', '@media (max-width: 860px)': { display: 'inline-flex' } },
});

interface Props {
  readonly name: string;
  readonly copy: CopyState;
  readonly theme: ThemeName;
  readonly narrow: 'page' | 'pane';
  readonly onTheme: (theme: ThemeName) => void;
  readonly onNarrow: (view: 'page' | 'pane') => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
}

/** The file in hand, the state of the copy, and what may be done with it. */
export function TopBar({ name, copy, theme, narrow, onTheme, onNarrow, onOpen, onDownload }: Props): ReactElement {
  const styles = useStyles();
  const other = narrow === 'page' ? 'pane' : 'page';
  return (
    <header className={styles.bar}>
      <h1 className={styles.product}>
        <img src={logo} width={24} height={24} alt="" />
        {strings.product}
      </h1>
      <div className={styles.file}>
        <DocumentText20Regular aria-hidden />
        <span className={styles.name}>{name}</span>
        <span className={styles.state} role="status">
          {strings[copy]}
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
      <OpenButton onOpen={onOpen} />
      <Button icon={<ArrowDownload20Regular />} onClick={onDownload} aria-label={strings.download}>
        <span className={styles.wordy}>{strings.download}</span>
      </Button>
      <ThemeButton theme={theme} onTheme={onTheme} />
      <HelpButton />
    </header>
  );
}

function OpenButton({ onOpen }: Pick<Props, 'onOpen'>): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.docm,.dotx,.doc"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file !== undefined) onOpen(file);
        }}
      />
      <Button icon={<FolderOpen20Regular />} onClick={() => input.current?.click()} aria-label={strings.open}>
        <span className={styles.wordy}>{strings.open}</span>
      </Button>
    </>
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
  return (
    <>
      <Button
        appearance="subtle"
        icon={<QuestionCircle20Regular />}
        aria-label={strings.help}
        title={strings.help}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      />
      {open && (
        <Help
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
