import { nextUnfilled, previousUnfilled, unfilledPlaces } from '../../clauses/unfilled';
import type { DraftDocument } from '../../draft/model';
import type { Session } from '../session';
import { strings } from './strings';

const counts = new WeakMap<DraftDocument, number>();

/** How many places of a draft are still to be filled. */
export function blanksIn(draft: DraftDocument): number {
  const known = counts.get(draft) ?? unfilledPlaces(textsOf(draft)).length;
  counts.set(draft, known);
  return known;
}

/** From one place still to be filled to the next or the one before, wherever the cursor is; around the ends. */
export async function goToBlank(session: Session, step: 1 | -1): Promise<void> {
  const draft = session.getChecked()?.draft;
  if (draft === undefined) return;
  const texts = textsOf(draft);
  if (blanksIn(draft) === 0) {
    session.dispatch({ type: 'announced', said: strings.noBlank });
    return;
  }
  const caret = await session.asking.caret();
  const { paragraph, start, end } = caret?.span ?? { paragraph: -1, start: 0, end: 0 };
  const place =
    step === 1 ? nextUnfilled(texts, { paragraph, at: end }) : previousUnfilled(texts, { paragraph, at: start });
  if (place === null) return;
  const span = { part: 'body', paragraph: place.paragraph, start: place.start, end: place.end } as const;
  await session.seekWords(span, texts[place.paragraph]?.slice(place.start, place.end) ?? '');
}

function textsOf({ paragraphs }: DraftDocument): readonly string[] {
  return paragraphs.map(({ text }) => text);
}
