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
import sample from '../../assets/mau/cong-van-002.docx';
import { App } from './app';
import type { FirstFile } from './use-opened';

const first: FirstFile = {
  name: 'cong-van-002.docx',
  read: async () => new Uint8Array(await (await fetch(sample)).arrayBuffer()),
};

const root = document.getElementById('root');
if (root !== null) {
  document.body.style.margin = '0';
  createRoot(root).render(<App engine={browserEngine()} today={today()} storage={window.localStorage} first={first} />);
}

function today(): IsoDate {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
