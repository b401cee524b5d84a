import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { IsoDate } from '../anatomy/model';
import type { DraftDocument, Span } from '../draft/model';
import type { Finding } from '../finding/model';
import type { Engine } from '../pane/engine';
import type { PaneMark } from '../pane/marks';
import { Resets } from '../pane/kept/resets';
import { storedMemory, type Tab } from '../pane/memory';
import { storedOffice } from '../pane/office-store';
import { Pane, type PaneHandle } from '../pane/pane';
import { withOffice } from '../pane/profile/beside';
import { storedProfile } from '../pane/profile/store';
import type { ClauseSource } from '../pane/own-clauses/source';
import { storedRegistry } from '../pane/registry/store';
import { themes, type ThemeName } from '../pane/theme';
import { DropZone } from './drop-zone';
import { FileInput } from './file-input';
import { PageStage } from './page-stage';
import { TopBar } from './top-bar';
import { useOpened, type FirstFile } from './use-opened';

/** Page and pane take turns where there is no room for both. */
const narrowWindow = '@media (max-width: 860px)';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100dvh', backgroundColor: tokens.colorNeutralBackground3 },
  main: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 380px',
    gridTemplateRows: 'minmax(0, 1fr)',
    flexGrow: 1,
    minHeight: 0,
    [narrowWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  view: { minHeight: 0, minWidth: 0, [narrowWindow]: { gridArea: '1 / 1' } },
  side: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, [narrowWindow]: { borderLeft: 'none' } },
  // It keeps its size, so that the paper can be measured and scrolled before it is shown.
  narrowHidden: { [narrowWindow]: { visibility: 'hidden' } },
});

interface Props {
  readonly engine: Engine;
  /** Where clauses beside the standard ones come from. */
  readonly clauses: () => Promise<ClauseSource>;
  readonly today: IsoDate;
  readonly storage: Storage;
  readonly first: FirstFile;
}

/** The workbench: a .docx drawn as paper, and beside it the pane that Word shows. */
export function App({ engine, clauses, today, storage, first }: Props): ReactElement {
  const styles = useStyles();
  const [theme, setTheme] = useState<ThemeName>(preferredTheme);
  const [read, setRead] = useState<{ readonly number: number; readonly draft: DraftDocument } | null>(null);
  const [marks, setMarks] = useState<readonly PaneMark[]>([]);
  const [selected, setSelected] = useState<Finding | null>(null);
  const [tab, setTab] = useState<Tab>('kiemTra');
  const [narrow, setNarrow] = useState<'page' | 'pane'>('pane');
  const pane = useRef<PaneHandle>(null);
  const { opened, copy, open, download } = useOpened(first, storage);
  // The pane of the file before may answer while the next one is being opened.
  const draft = read !== null && read.number === opened?.number ? read.draft : null;
  const resets = useMemo(() => new Resets(), []);
  const office = useMemo(() => storedOffice(() => storage, '', resets.note), [storage, resets]);
  const registry = useMemo(() => storedRegistry(() => window.indexedDB, '', resets.note), [resets]);
  const profile = useMemo(() => withOffice(storedProfile(() => storage, '', resets.note)), [storage, resets]);
  const memory = useMemo(() => storedMemory(() => storage, '', resets.note), [storage, resets]);
  const input = useRef<HTMLInputElement>(null);
  // What the machine keeps is told to whichever file is open.
  useEffect(() => {
    if (opened !== null) resets.listen(opened.resets.note);
  }, [opened, resets]);

  const active = useMemo(() => marks.find((mark) => mark.finding === selected)?.key ?? null, [marks, selected]);
  const choose = useCallback((key: string) => {
    setNarrow('pane');
    pane.current?.openItem(key);
  }, []);
  // Where words are looked for to be cited, a click on faulty ones only puts the cursor there.
  const chooseWords = useCallback(
    (key: string) => {
      if (tab === 'kiemTra') choose(key);
    },
    [tab, choose],
  );
  const openFile = useCallback(
    (file: File) => {
      setRead(null);
      setMarks([]);
      setNarrow('pane');
      void open(file);
    },
    [open],
  );

  const host = opened?.host;
  const select = useCallback((spans: readonly Span[]) => host?.putSelection(spans), [host]);
  const chooseFile = () => input.current?.click();
  // In the pane the key is heard already; here it is for whoever is at the paper.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'F9' || event.defaultPrevented) return;
    event.preventDefault();
    pane.current?.goToBlank(event.shiftKey ? -1 : 1);
  };

  return (
    <FluentProvider theme={themes[theme]}>
      <div className={styles.root}>
        <TopBar
          name={opened?.name ?? ''}
          copy={draft === null ? null : copy}
          isNew={opened?.isNew ?? false}
          theme={theme}
          narrow={narrow}
          onTheme={setTheme}
          onNarrow={setNarrow}
          onOpen={chooseFile}
          onDownload={draft === null || copy === 'untouched' ? null : download}
        />
        <FileInput ref={input} onFile={openFile} />
        <main className={styles.main} onKeyDown={onKeyDown}>
          <div className={mergeClasses(styles.view, narrow === 'pane' && styles.narrowHidden)}>
            <PageStage
              draft={draft}
              marks={marks}
              active={active}
              place={opened?.shown ?? null}
              caret={tab === 'kiemTra' ? null : (opened?.caret ?? null)}
              onChoose={choose}
              onWords={chooseWords}
              onCaret={(caret) => {
                opened?.host.putCaret(caret);
              }}
              onSelection={select}
            />
          </div>
          <div className={mergeClasses(styles.view, styles.side, narrow === 'page' && styles.narrowHidden)}>
            {opened !== null && (
              <Pane
                key={opened.number}
                ref={pane}
                host={opened.host}
                engine={engine}
                waivers={opened.waivers}
                choice={opened.choice}
                resets={opened.resets}
                office={office}
                registry={registry}
                profile={profile}
                memory={memory}
                clauses={clauses}
                file={opened.file}
                today={today}
                theme={theme}
                onCheck={(_, checked) => {
                  setRead({ number: opened.number, draft: checked });
                }}
                onMarks={setMarks}
                onSelect={setSelected}
                onTab={setTab}
                onGoTo={() => {
                  setNarrow('page');
                }}
                onChooseFile={chooseFile}
              />
            )}
          </div>
        </main>
        <DropZone onFile={openFile} />
      </div>
    </FluentProvider>
  );
}

function preferredTheme(): ThemeName {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
