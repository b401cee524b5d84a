import { placeholder } from '../text/placeholder';
import { newTone, sameTone } from '../text/tone';
import { piecesOf } from './body';
import type { Clause, Slot } from './model';

/** What stands in a slot: the words as in the middle of a sentence; a law has others in a căn cứ line. */
export interface SlotValue {
  readonly text: string;
  readonly canCu?: string;
}

/** What has been filled in, by the name of the slot. One filling serves every clause of a document. */
export type Filling = ReadonlyMap<string, SlotValue>;

/** Nothing is filled in. */
export const emptyFilling: Filling = new Map();

/** A filling with one slot more; null takes its words away. */
export function withValue(filling: Filling, slot: string, value: SlotValue | null): Filling {
  const next = new Map(filling);
  if (value === null) next.delete(slot);
  else next.set(slot, value);
  return next;
}

/** Where a slot stands in a filled paragraph, UTF-16 [start, end). */
export interface SlotPlace {
  readonly slot: Slot;
  readonly start: number;
  readonly end: number;
  readonly filled: boolean;
}

/** A paragraph of a clause as it will stand, and the slots in it. */
export interface FilledParagraph {
  readonly text: string;
  readonly places: readonly SlotPlace[];
}

/** Where the dấu of open oa, oe, uy stands in the document: hòa or hoà; null: leave as written. */
export type ToneStyle = 'old' | 'new' | null;

/** A clause with its slots filled as far as something is known, the others in square brackets. */
export function fillClause(clause: Clause, filling: Filling, tone: ToneStyle = null): readonly FilledParagraph[] {
  const slots = new Map(clause.slots.map((slot) => [slot.name, slot]));
  return clause.body.map((paragraph) => inTone(filled(paragraph, slots, filling), tone));
}

/** The slots of a clause that nothing fills, in the order of first mention. */
export function unfilledSlots(clause: Clause, filling: Filling): readonly Slot[] {
  return clause.slots.filter(({ name }) => !filling.has(name));
}

function filled(paragraph: string, slots: ReadonlyMap<string, Slot>, filling: Filling): FilledParagraph {
  const canCu = /^(?:- )?Căn cứ \{/u.test(paragraph);
  const places: SlotPlace[] = [];
  let text = '';
  for (const piece of piecesOf(paragraph)) {
    const slot = piece.kind === 'slot' ? slots.get(piece.name) : undefined;
    if (piece.kind === 'words' || slot === undefined) {
      text += piece.kind === 'words' ? piece.text : '';
      continue;
    }
    const value = filling.get(slot.name);
    const words = value === undefined ? placeholder(slot.placeholder) : ((canCu ? value.canCu : null) ?? value.text);
    const start = text.length;
    text += opensSentence(text) ? capitalised(words) : words;
    places.push({ slot, start, end: text.length, filled: value !== undefined });
  }
  return { text, places };
}

/** At the head of a paragraph, of an item, or after a full stop. */
function opensSentence(before: string): boolean {
  return before === '' || before === '- ' || /[.?!] $/u.test(before);
}

/** The first letter as a capital, behind a bracket or a quotation mark too. */
function capitalised(words: string): string {
  return words.replace(/^([[“"(]?)(\p{Ll})/u, (_, mark: string, letter: string) => `${mark}${letter.toUpperCase()}`);
}

/** The change keeps every length, so that the places stay. */
function inTone(paragraph: FilledParagraph, tone: ToneStyle): FilledParagraph {
  if (tone === null) return paragraph;
  return { ...paragraph, text: tone === 'new' ? newTone(paragraph.text) : sameTone(paragraph.text) };
}
