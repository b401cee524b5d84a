import { createRoot } from 'react-dom/client';
import { browserEngine } from './browser-engine';
import { dayOf, TaskPane, themeOf, type TaskPaneProps } from './task-pane';
import { documentWaivers } from './waivers';
import './page.css';

/** The pane's page. Office.js is a script of the page; where it did not load there is no Word around. */
async function start(root: HTMLElement): Promise<void> {
  const props = typeof Office === 'undefined' ? unavailable('not-in-word') : await propsOfOffice();
  createRoot(root).render(<TaskPane {...props} />);
}

async function propsOfOffice(): Promise<TaskPaneProps> {
  const { host } = await Office.onReady();
  if ((host as Office.HostType | null) !== Office.HostType.Word) return unavailable('not-in-word');
  if (!Office.context.requirements.isSetSupported('WordApi', '1.3')) return unavailable('word-too-old');

  const { WordHost } = await import('../host/word');
  return {
    kind: 'word',
    host: new WordHost(),
    engine: browserEngine(),
    waivers: documentWaivers(Office.context.document.settings),
    today: dayOf(new Date()),
    theme: themeOf(Office.context.officeTheme),
  };
}

function unavailable(code: 'not-in-word' | 'word-too-old'): TaskPaneProps {
  return { kind: 'unavailable', code, theme: 'light' };
}

const root = document.getElementById('root');
if (root !== null) void start(root);
