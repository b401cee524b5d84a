import { wordDouble, type DoubleDocument, type Sets } from '.';

/** What a test asks of the Word that the page finds. */
export interface BrowserWord {
  /** The .docx in Base64. */
  readonly docx: string;
  readonly sets: Sets;
  readonly mode?: 'readOnly' | 'readWrite';
  readonly tracking?: 'Off' | 'TrackAll';
  /** Milliseconds until anything answers. */
  readonly delay?: number;
  readonly failures?: Partial<DoubleDocument['failures']>;
}

declare global {
  interface Window {
    /** The document under the double, for the test to look at. */
    theDocument: DoubleDocument;
    installWord: (word: BrowserWord) => void;
  }
}

/** Puts the double where the page looks for Office.js: `Office` and `Word`. */
window.installWord = ({ docx, sets, mode = 'readWrite', tracking = 'Off', delay = 0, failures = {} }) => {
  const bytes = Uint8Array.from(atob(docx), (character) => character.charCodeAt(0));
  const { office, word, document } = wordDouble(bytes, { sets, mode });
  Object.assign(document, { tracking, delay });
  Object.assign(document.failures, failures);
  const kept = new Map<string, unknown>();
  const settings = {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: unknown) => kept.set(name, value),
    saveAsync: (done: (result: object) => void) => {
      done({ status: 'succeeded' });
    },
  };
  Object.assign(office.context.document, { settings });
  Object.assign(office.context, { officeTheme: { isDarkTheme: false } });
  Object.assign(office, {
    HostType: { Word: 'Word' },
    onReady: () => Promise.resolve({ host: 'Word', platform: 'PC' }),
  });
  Object.assign(window, { Office: office, Word: word, theDocument: document });
};
