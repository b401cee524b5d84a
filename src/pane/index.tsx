import { createRoot } from 'react-dom/client';
import type { Host } from '../host/host';
import { hostLater } from '../host/later';
import { wordCapabilities } from '../host/word/capabilities';
import { fileNameIn } from './draft-file';
import { turnToAsked } from './asked-tab';
import { browserEngine } from './browser-engine';
import { storedOffice } from './office-store';
import { speakAs } from './language/choose';
import { choiceIn } from './kept/choice';
import { inDocument } from './kept/place';
import { RecordKeeper } from './kept/record';
import { Resets } from './kept/resets';
import { storedMemory } from './memory';
import { PageStyles } from './page-styles';
import { painted } from './painted';
import { withOffice } from './profile/beside';
import { storedProfile } from './profile/store';
import { storedRegistry } from './registry/store';
import { dayOf } from '../text/clock';
import { TaskPane, themeOf, type TaskPaneProps } from './task-pane';
import { documentWaivers } from './waivers';
import './page.css';

/** The pane's page. Office.js is a script of the page; where it did not load there is no Word around. */
async function start(root: HTMLElement): Promise<void> {
  const props = typeof Office === 'undefined' ? unavailable('not-in-word') : await propsOfOffice();
  createRoot(root).render(
    <PageStyles page={document}>
      <TaskPane {...props} />
    </PageStyles>,
  );
}

async function propsOfOffice(): Promise<TaskPaneProps> {
  const { host } = await Office.onReady();
  await speakAs((Office.context as Partial<Office.Context>).displayLanguage, document.documentElement);
  if ((host as Office.HostType | null) !== Office.HostType.Word) return unavailable('not-in-word');
  if (!Office.context.requirements.isSetSupported('WordApi', '1.3')) return unavailable('word-too-old');

  const { settings } = Office.context.document;
  const resets = new Resets();
  const { note } = resets;
  const word = hostLater(wordCapabilities(Office), wordHost);
  const record = new RecordKeeper({
    ...{ host: word, aside: inDocument(settings), key: 'the-thuc/trong-van-ban', asideIs: 'refuge' },
    earlier: { waivers: documentWaivers(settings, note), choice: choiceIn(inDocument(settings), '', note) },
    ...{ note, apart: 'the-thuc/ghi-rieng-word' },
  });
  return {
    kind: 'word',
    host: word,
    engine: browserEngine(),
    waivers: record.waivers,
    choice: record.choice,
    resets,
    office: storedOffice(() => window.localStorage, partitionKey(), note),
    registry: storedRegistry(() => window.indexedDB, partitionKey(), note),
    profile: withOffice(
      storedProfile(() => window.localStorage, partitionKey(), note),
      partitionKey(),
    ),
    clauses: async () => (await import('./own-clauses/browser-source')).browserSource(partitionKey()),
    memory: turnToAsked(
      window.location.search,
      storedMemory(() => window.localStorage, partitionKey(), note),
    ),
    file: { name: fileNameIn(Office.context.document.url), beside: true },
    today: dayOf(new Date()),
    theme: themeOf(Office.context.officeTheme),
  };
}

/** Word on the web gives each site around the pane storage of its own; elsewhere there is no key. */
function partitionKey(): string {
  return (Office.context as Partial<Office.Context>).partitionKey ?? '';
}

/** What reads and writes in Word is the larger half of the pane's code: it comes after the first picture. */
async function wordHost(): Promise<Host> {
  await painted();
  const { WordHost } = await import('../host/word');
  return new WordHost();
}

function unavailable(code: 'not-in-word' | 'word-too-old'): TaskPaneProps {
  return { kind: 'unavailable', code, theme: 'light' };
}

const root = document.getElementById('root');
if (root !== null) void start(root);
