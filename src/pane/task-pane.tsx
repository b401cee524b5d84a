import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { IsoDate } from '../anatomy/model';
import type { Host } from '../host/host';
import { ErrorView } from './components/error-view';
import type { DraftFile } from './draft-file';
import type { Engine } from './engine';
import type { ChoiceStore } from './kept/choice';
import type { Resets } from './kept/resets';
import type { OfficeStore } from './office-store';
import type { Memory } from './memory';
import { Pane } from './pane';
import type { ProfileStore } from './profile/store';
import type { ClauseSource } from './own-clauses/source';
import type { RegistryStore } from './registry/store';
import { themes, type ThemeName } from './theme';
import type { WaiverStore } from './waivers';

/** What Word gives the pane, or why it gives nothing. */
export type TaskPaneProps =
  | {
      readonly kind: 'word';
      readonly host: Host;
      readonly engine: Engine;
      readonly waivers: WaiverStore;
      readonly office: OfficeStore;
      readonly registry: RegistryStore;
      readonly choice?: ChoiceStore;
      readonly resets?: Resets;
      readonly profile: ProfileStore;
      readonly memory: Memory;
      readonly clauses: () => Promise<ClauseSource>;
      readonly file?: DraftFile;
      readonly today: IsoDate;
      readonly theme: ThemeName;
    }
  | { readonly kind: 'unavailable'; readonly code: 'not-in-word' | 'word-too-old'; readonly theme: ThemeName };

const useStyles = makeStyles({
  whole: { height: '100%' },
  page: { height: '100%', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
});

/** The pane as Word opens it: the pane itself, or one sentence where there is no Word to work on. */
export function TaskPane(props: TaskPaneProps): ReactElement {
  const styles = useStyles();
  if (props.kind === 'word') {
    const { kind: _, ...given } = props;
    return (
      <main className={styles.whole}>
        <Pane {...given} />
      </main>
    );
  }
  return (
    <FluentProvider theme={themes[props.theme]} className={styles.page}>
      <main className={styles.whole}>
        <ErrorView failure={{ code: props.code, message: '' }} onRetry={null} onChooseFile={null} />
      </main>
    </FluentProvider>
  );
}

/** What `Office.context.officeTheme` offers; Word on the web may leave it out. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Light or dark as Word is; by the luminance of its ground where it does not say. */
export function themeOf(theme: HostTheme | undefined): ThemeName {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? 'dark' : 'light';
  const hex = /^#(?<r>[0-9a-f]{2})(?<g>[0-9a-f]{2})(?<b>[0-9a-f]{2})$/iu.exec(theme?.bodyBackgroundColor ?? '')?.groups;
  if (hex === undefined) return 'light';
  const [r = 0, g = 0, b = 0] = [hex.r, hex.g, hex.b].map((it) => Number.parseInt(it ?? '0', 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? 'dark' : 'light';
}
