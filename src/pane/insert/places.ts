import type { Anatomy } from '../../anatomy/model';
import type { DraftDocument, Paragraph } from '../../draft/model';
import { landing } from '../../drafting/landing';
import type { Landing, LandingPlace, LandingSort, LandingText } from '../../drafting/model';
import { numberOf, ranks } from '../../drafting/number';

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

/** Where words can go that are wanted at a place, that place first; each place once. */
export function choicesAt(
  { draft, anatomy }: { readonly draft: DraftDocument; readonly anatomy: Anatomy },
  wanted: LandingPlace,
  text: LandingText,
): Choices {
  const seen = new Set<string>();
  const choices: Choice[] = [];
  for (const place of [wanted, ...ways.map((way) => ({ ...way, paragraph: wanted.paragraph }))]) {
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

/** An article that puts the document into force or says who carries it out: others come before it. */
const inForce = /chịu trách nhiệm thi hành|có hiệu lực (?:thi hành )?(?:kể )?từ ngày/u;

/**
 * Where words go when nobody has said: an item behind the last item, before the articles that put into force, everything
 * else behind the last paragraph of the text. Null where there is no text.
 */
export function usualPlace(anatomy: Anatomy, sort: LandingSort): LandingPlace | null {
  const texts = anatomy
    .of('noiDung')
    .filter(({ role }) => role !== 'oBang')
    .map(({ paragraph }) => paragraph);
  const last = texts.at(-1);
  if (last === undefined) return null;
  const at = texts.findLastIndex((paragraph) => (numberOf(paragraph)?.value ?? 0) > 0);
  const item = texts[at];
  // Further up the items are those of a part that is over.
  if (sort !== 'item' || item === undefined || texts.length - 1 - at > 2) return besideOf(last, 'after');
  let first: Paragraph | null = null;
  for (const paragraph of texts.slice(0, at + 1).reverse()) {
    const isArticle = numberOf(paragraph)?.rank === ranks.dieu;
    if (!isArticle || !inForce.test(paragraph.text.normalize('NFC'))) break;
    first = paragraph;
  }
  return first === null ? { ...besideOf(item, 'after'), outwards: 3 } : besideOf(first, 'before');
}

function besideOf({ index }: Paragraph, where: LandingPlace['where']): LandingPlace {
  return { paragraph: index, where, outwards: 0 };
}
