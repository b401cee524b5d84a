import { followCaretIn } from './follow-caret';
import { supports, type OfficeApi, type WordApi } from './globals';

/** What watching needs of the host. */
export interface Watched {
  readonly office: OfficeApi;
  readonly word: WordApi;
  /** Waits its turn among what is asked of Word. */
  readonly inTurn: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
  /** How long the cursor rests before an old Word is asked for its text, in milliseconds. */
  readonly rest?: number;
}

/** Where watching is given up. */
type End = () => void;

/**
 * Calls back after the author's changes: by Word's own events from the set WordApi 1.6, else by comparing the text when
 * the cursor has moved and come to rest. A Word that gives neither is silent: nothing is lost by that but the hint.
 */
export function watchWord(watched: Watched, listener: () => void): End {
  const watch = supports(watched.office, 'WordApi', '1.6') ? byEvents : byCursor;
  let ended = false;
  const end = watch(watched, () => {
    if (!ended) listener();
  });
  return () => {
    ended = true;
    end();
  };
}

/** Paragraphs that are changed, added or deleted. Fast edits may be missed (office-js #4874): coming back to the pane looks again. */
function byEvents({ word, inTurn }: Watched, listener: () => void): End {
  const heard = () => {
    listener();
    return Promise.resolve();
  };
  let ended = false;
  const added = inTurn(() =>
    word.run(async (context) => {
      const { document } = context;
      const handlers = [
        document.onParagraphChanged.add(heard),
        document.onParagraphAdded.add(heard),
        document.onParagraphDeleted.add(heard),
      ];
      await context.sync();
      return handlers;
    }),
  ).catch(() => []);
  return () => {
    if (ended) return;
    ended = true;
    // A handler is taken off in the context that it was put on in.
    void added.then(async (handlers) => {
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync().catch(() => undefined);
    });
  };
}

/** The cursor moves with every key: only where it has rested is the text asked for, and only a changed text is told. */
function byCursor({ office, word, inTurn, rest = 2000 }: Watched, listener: () => void): End {
  let last: string | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const look = async (): Promise<void> => {
    const text = await inTurn(() => textOf(word)).catch(() => null);
    if (text === null) return;
    const changed = last !== null && last !== text;
    last = text;
    if (changed) listener();
  };
  let begun = false;
  const moved = (): void => {
    // The first move gives the text to compare with: until somebody works in the document nothing is asked of Word.
    if (!begun) void look();
    begun = true;
    clearTimeout(resting);
    resting = setTimeout(() => void look(), rest);
  };
  const end = followCaretIn(office, moved);
  return () => {
    clearTimeout(resting);
    end();
  };
}

function textOf(word: WordApi): Promise<string> {
  return word.run(async (context) => {
    const { body } = context.document;
    body.load('text');
    await context.sync();
    return body.text;
  });
}
