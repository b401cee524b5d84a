import '@fontsource/tinos/latin-400.css';
import '@fontsource/tinos/latin-400-italic.css';
import '@fontsource/tinos/latin-700.css';
import '@fontsource/tinos/latin-700-italic.css';
import '@fontsource/tinos/latin-ext-400.css';
import '@fontsource/tinos/latin-ext-400-italic.css';
import '@fontsource/tinos/latin-ext-700.css';
import '@fontsource/tinos/latin-ext-700-italic.css';
import '@fontsource/tinos/vietnamese-400.css';
import '@fontsource/tinos/vietnamese-400-italic.css';
import '@fontsource/tinos/vietnamese-700.css';
import '@fontsource/tinos/vietnamese-700-italic.css';
import { createRoot } from 'react-dom/client';
import type { IsoDate } from '../anatomy/model';
import { browserEngine } from '../pane/browser-engine';
import { speakAs } from '../pane/language/choose';
import { PageStyles } from '../pane/page-styles';
import type { ClauseSource } from '../pane/own-clauses/source';
import sample from '../../assets/mau/cong-van-002.docx';
import { App } from './app';
import type { FirstFile } from './use-opened';
import type { Book } from '../pane/language/words';

const first: FirstFile = {
  name: 'cong-van-002.docx',
  read: async () => new Uint8Array(await (await fetch(sample)).arrayBuffer()),
};

const root = document.getElementById('root');
if (root !== null) void start(root);

/** In Vietnamese, or in English where the address ends with `?ngon-ngu=en`. */
async function start(page: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(window.location.search).get('ngon-ngu') ?? undefined;
  await speakAs(asked, document.documentElement, wordsAround);
  document.body.style.margin = '0';
  createRoot(page).render(
    <PageStyles page={document}>
      <App engine={browserEngine()} clauses={clauses} today={today()} storage={window.localStorage} first={first} />
    </PageStyles>,
  );
}

async function wordsAround(): Promise<Book> {
  const { english } = await import('./strings.en');
  return { workbench: english };
}

/** One for every file that is opened: the office's own file is asked for once. */
let source: Promise<ClauseSource> | null = null;

function clauses(): Promise<ClauseSource> {
  source ??= import('../pane/own-clauses/browser-source').then(({ browserSource }) => browserSource());
  return source;
}

function today(): IsoDate {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
