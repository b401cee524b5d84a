import type { Anatomy } from '../../anatomy/model';
import type { DraftDocument } from '../../draft/model';
import { landing } from '../../drafting/landing';
import type { Landing, LandingPlace, LandingText } from '../../drafting/model';

/** A place that the clause can go to, and what will come of it. */
export interface Choice {
  readonly place: LandingPlace;
  readonly landing: Extract<Landing, { readonly kind: 'lands' }>;
}

/** The places around the cursor, the likeliest first; or why there is none. */
export type Choices =
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** Behind the item of the cursor, behind those it stands below, before it. */
const ways: readonly Omit<LandingPlace, 'paragraph'>[] = [
  { where: 'after', outwards: 0 },
  { where: 'after', outwards: 1 },
  { where: 'after', outwards: 2 },
  { where: 'before', outwards: 0 },
];

/** Where words can go that are wanted at a paragraph; each place once. */
export function choicesAt(
  { draft, anatomy }: { readonly draft: DraftDocument; readonly anatomy: Anatomy },
  paragraph: number,
  text: LandingText,
): Choices {
  const seen = new Set<string>();
  const choices: Choice[] = [];
  for (const way of ways) {
    const place = { paragraph, ...way };
    const answer = landing(draft, anatomy, place, text);
    if (answer.kind === 'refused') {
      if (choices.length === 0) return answer;
      continue;
    }
    const key = JSON.stringify(answer.edits);
    if (!seen.has(key)) choices.push({ place, landing: answer });
    seen.add(key);
  }
  return { kind: 'choices', choices };
}

/** Where words go when nobody has said: behind the last paragraph of the text; null where there is no text. */
export function endOf(anatomy: Anatomy): number | null {
  const last = anatomy.of('noiDung').findLast(({ role }) => role !== 'oBang');
  return last?.paragraph.index ?? null;
}
