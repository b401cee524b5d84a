import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useRef,
  useSyncExternalStore,
  type KeyboardEvent,
  type ReactElement,
  type Ref,
} from 'react';
import type { IsoDate } from '../anatomy/model';
import type { CheckResult } from '../check/check';
import type { DraftDocument } from '../draft/model';
import type { Finding } from '../finding/model';
import type { Host } from '../host/host';
import { CheckView } from './components/check-view';
import { ErrorView } from './components/error-view';
import { FixBar } from './components/fix-bar';
import { Header } from './components/header';
import { blankIntent, paneIntent } from './components/keys';
import { OfficeLater } from './components/office-later';
import { ResetNote } from './components/reset-note';
import { ReadingView } from './components/reading-view';
import { panelId, tabId } from './components/tab-bar';
import { CitationsLater, InsertLater, ProfileLater } from './components/tab-later';
import { PaneProvider, usePane } from './context';
import { unnamedFile, type DraftFile } from './draft-file';
import type { Engine } from './engine';
import type { ChoiceStore } from './kept/choice';
import type { Resets } from './kept/resets';
import { marksOf, type PaneMark } from './marks';
import type { Memory, Tab } from './memory';
import type { OfficeStore } from './office-store';
import type { ProfileStore } from './profile/store';
import type { ClauseSource } from './own-clauses/source';
import type { RegistryStore } from './registry/store';
import { mendedIn } from './review/mended';
import { Session } from './session';
import type { SessionOptions } from './session/options';
import type { PaneState } from './state';
import { themes, type ThemeName } from './theme';
import { useFocusRequests } from './use-focus-requests';
import { useGhosts } from './use-ghosts';
import { useWatching } from './use-watching';
import type { WaiverStore } from './waivers';

/** What the page around the pane may ask of it. */
export interface PaneHandle {
  /** Turns to the list, brings a finding into it, opens its card and focuses it. */
  openItem(key: string): void;
  /** Checks again, keeping the place. */
  recheck(): Promise<void>;
  /** Goes to the next place still to be filled, or the one before. */
  goToBlank(step: 1 | -1): void;
}

/** Everything the pane needs; none of it may change while it is mounted but the theme and the callbacks. */
export interface PaneProps {
  readonly host: Host;
  readonly engine: Engine;
  readonly waivers: WaiverStore;
  /** Where the machine keeps the office's rules, its registry and profile, the author's habits; nowhere when left out. */
  readonly office?: OfficeStore;
  readonly registry?: RegistryStore;
  /** Where the document keeps what the author has chosen; nowhere when left out. */
  readonly choice?: ChoiceStore;
  readonly resets?: Resets;
  readonly profile?: ProfileStore;
  readonly memory?: Memory;
  /** Where clauses beside the standard ones come from; nowhere when left out. */
  readonly clauses?: () => Promise<ClauseSource>;
  /** The file that the draft is in; nothing is known of it when left out. */
  readonly file?: DraftFile;
  /** The day that stands in for today where the draft has no date. */
  readonly today: IsoDate;
  readonly theme?: ThemeName;
  readonly now?: () => Date;
  readonly onCheck?: (result: CheckResult, draft: DraftDocument) => void;
  /** What to mark in a page of one's own, after each check and each waiver. */
  readonly onMarks?: (marks: readonly PaneMark[]) => void;
  /** The finding under the author's eye. */
  readonly onSelect?: (finding: Finding | null) => void;
  /** The author asks to be taken to the words: a page out of sight should come into it. */
  readonly onGoTo?: () => void;
  /** The tab that is shown, at first and after each turn. */
  readonly onTab?: (tab: Tab) => void;
  readonly onChooseFile?: () => void;
  readonly ref?: Ref<PaneHandle>;
}

const useStyles = makeStyles({
  provider: { height: '100%' },
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    containerType: 'inline-size',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
  },
  body: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The task pane: reads the host's draft, checks it, and carries the author's intents back. */
export function Pane(props: PaneProps): ReactElement {
  const styles = useStyles();
  const { host, engine, waivers, office, registry, profile, memory, clauses, choice, resets, today } = props;
  const { now = currentTime, theme = 'light', file = unnamedFile } = props;
  const { onChooseFile = null, ref } = props;
  const root = useRef<HTMLDivElement>(null);
  const session = useMemo(
    () =>
      new Session({
        host,
        engine,
        waivers,
        today,
        now,
        ...given({ office, registry, profile, memory, clauses, choice, resets }),
      }),
    [host, engine, waivers, office, registry, profile, memory, clauses, choice, resets, today, now],
  );
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const { can } = host;
  // Wording and references are judged with the second answer.
  const whole = state.view?.whole ?? false;
  const inOffice = state.folds.has('office');
  const model = useMemo(() => ({ state, session, can, file, now }), [state, session, can, file, now]);

  useEffect(() => {
    mendedIn(session);
    return session.open();
  }, [session]);
  useWatching(root, session);
  useFocusRequests(root, state.focus);
  useGhosts(session, state.ghosts);
  useReports(props, state, session);
  useImperativeHandle(
    ref,
    () => ({
      openItem: (key) => {
        session.turnTo('kiemTra');
        session.dispatch({ type: 'activated', key, focus: true });
        session.dispatch({ type: 'opened', key });
      },
      recheck: () => session.check(),
      goToBlank: (step) => {
        blankIntent(session, step);
      },
    }),
    [session],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.defaultPrevented && paneIntent(event, state, session)) event.preventDefault();
  };
  const retry = (): void => void session.check();

  return (
    <FluentProvider theme={themes[theme]} className={styles.provider}>
      <PaneProvider value={model}>
        <div ref={root} className={styles.root} data-pane data-whole={whole} onKeyDown={onKeyDown}>
          <Header />
          <ResetNote />
          <div className={styles.body} id={panelId} role="tabpanel" aria-labelledby={tabId(state.tab)}>
            {inOffice ? <OfficeLater /> : <Body onRetry={retry} onChooseFile={onChooseFile} />}
          </div>
          {!inOffice && state.tab === 'kiemTra' && <FixBar />}
          <div role="status" className={styles.unseen}>
            {state.said}
          </div>
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}

/** What the pane has to show of the draft. */
function Body(props: {
  readonly onRetry: () => void;
  readonly onChooseFile: (() => void) | null;
}): ReactElement | null {
  const { view, phase, failure, tab } = usePane().state;
  // What can be put in is there to be looked at, and a new document or a profile to be made, without any draft.
  if (tab === 'chen') return <InsertLater />;
  if (tab === 'hoSo') return <ProfileLater />;
  if (view !== null) return tab === 'kiemTra' ? <CheckView view={view} /> : <CitationsLater />;
  if (phase === 'reading') return <ReadingView />;
  return failure === null ? null : <ErrorView failure={failure} {...props} />;
}

/** Tells the page around what has changed; a new callback alone is told nothing. */
function useReports(props: PaneProps, state: PaneState, session: Session): void {
  const { view, waivers, open, active, sought } = state;
  const tellCheck = useEffectEvent(() => {
    const checked = session.getChecked();
    if (checked !== null) props.onCheck?.(checked.result, checked.draft);
  });
  const tellMarks = useEffectEvent(() => props.onMarks?.(marksOf(state)));
  const tellSelected = useEffectEvent((finding: Finding | null) => props.onSelect?.(finding));

  useEffect(() => {
    if (view !== null) tellCheck();
  }, [view]);
  useEffect(() => {
    tellMarks();
  }, [view, waivers]);

  const tellTab = useEffectEvent((tab: Tab) => props.onTab?.(tab));
  useEffect(() => {
    tellTab(state.tab);
  }, [state.tab]);

  const tellSought = useEffectEvent(() => props.onGoTo?.());
  useEffect(() => {
    if (sought > 0) tellSought();
  }, [sought]);

  const key = open ?? active;
  const selected = view?.items.find((item) => item.key === key)?.finding ?? null;
  useEffect(() => {
    tellSelected(selected);
  }, [selected]);
}

/** The stores that are there. */
function given(stores: {
  readonly [Name in 'office' | 'registry' | 'profile' | 'memory' | 'clauses' | 'choice' | 'resets']:
    PaneProps[Name] | undefined;
}): Partial<SessionOptions> {
  return Object.fromEntries(Object.entries(stores).filter(([, store]) => store !== undefined));
}

function currentTime(): Date {
  return new Date();
}
