import type { DraftDocument, Paragraph } from '../draft/model';
import { isWordsOnly, looksAreKnown } from '../draft/words-only';

/** A draft that tells how often a look or a number was asked for that nobody has read. */
export interface Watched {
  readonly draft: DraftDocument;
  readonly asked: () => number;
}

/**
 * Watches over the paragraphs of which only the words are known: what a rule says after it has asked how one of them
 * looks is said of a look that the host did not hand over. Null where there are none.
 */
export function watchLooks(draft: DraftDocument): Watched | null {
  if (looksAreKnown(draft)) return null;
  let count = 0;
  const asked = () => void count++;
  const paragraphs = draft.paragraphs.map((it) => (isWordsOnly(draft, it.part, it.index) ? watched(it, asked) : it));
  return { draft: { ...draft, paragraphs }, asked: () => count };
}

function watched(paragraph: Paragraph, asked: () => void): Paragraph {
  const runs = paragraph.runs.map((run) => told({ ...run }, ['format'], asked));
  return told({ ...paragraph, runs }, ['format', 'mark', 'label'], asked);
}

/** The object, with those of its properties told when they are read. */
function told<Whole extends object>(whole: Whole, names: readonly (keyof Whole)[], asked: () => void): Whole {
  for (const name of names) {
    const value = whole[name];
    Object.defineProperty(whole, name, {
      enumerable: true,
      get: () => {
        asked();
        return value;
      },
    });
  }
  return whole;
}
