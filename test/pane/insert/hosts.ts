import type { Span } from '../../../src/draft/model';
import { readDraft } from '../../../src/draft/read';
import { FileHost } from '../../../src/host/file';
import type { Host } from '../../../src/host/host';
import { WordHost } from '../../../src/host/word';
import type { Edit } from '../../../src/finding/model';
import { wordDouble, word365 } from '../../support/word-double';

/** A host over a file, and what its author does behind the pane's back. */
export interface Desk {
  readonly host: Host;
  /** The author puts the cursor somewhere. */
  readonly put: (span: Span | null) => void;
  /** The author types, outside of the pane. */
  readonly type: (edit: Edit) => Promise<void>;
  /** The text as it stands. */
  readonly texts: () => readonly string[];
}

function ofFile(bytes: Uint8Array): Desk {
  const host = new FileHost(bytes, { onSelect: () => undefined });
  return {
    host,
    put: (span) => {
      host.putCaret(span);
    },
    type: async (edit) => {
      await host.apply([edit]);
    },
    texts: () => readDraft(host.bytes).paragraphs.map(({ text }) => text),
  };
}

function ofWord(bytes: Uint8Array): Desk {
  const { office, word, document } = wordDouble(bytes, { sets: word365 });
  return {
    host: new WordHost(office, word),
    put: (span) => {
      if (span !== null) document.putCursor(span.part, span.paragraph, span.start, span.end);
    },
    type: (edit) => {
      document.typed(edit);
      return Promise.resolve();
    },
    texts: () => document.draft.paragraphs.map(({ text }) => text),
  };
}

/** Both hosts: what is put in must come to the same. */
export const hosts = [
  ['a file', ofFile],
  ['Word', ofWord],
] as const;
