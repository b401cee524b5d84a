import type { Paragraph } from '../draft/model';
import type { Edit } from '../finding/model';
import { compose, writtenAt } from '../text/compose';
import { placeholdersIn } from '../text/placeholder';
import { sameTone } from '../text/tone';
import type { SlotValue } from './fill';
import type { Slot } from './model';

/** A place still to be filled in a document. */
export interface UnfilledPlace {
  /** Which of the paragraphs given. */
  readonly paragraph: number;
  /** UTF-16 [start, end) of its text as written, brackets included. */
  readonly start: number;
  readonly end: number;
  /** “tên đơn vị chủ trì” */
  readonly note: string;
}

/** Where a cursor stands: a paragraph and the characters before it. */
export interface Cursor {
  readonly paragraph: number;
  readonly at: number;
}

/** Every place still to be filled, in reading order. */
export function unfilledPlaces(texts: readonly string[]): readonly UnfilledPlace[] {
  return texts.flatMap((text, paragraph) => placesIn(text, paragraph));
}

/** The next place after the cursor, from the top again after the last; null where all is filled. */
export function nextUnfilled(texts: readonly string[], after: Cursor | null): UnfilledPlace | null {
  const all = unfilledPlaces(texts);
  const from = after ?? { paragraph: -1, at: 0 };
  return all.find((place) => isAfter(place, from)) ?? all[0] ?? null;
}

/** The place before the cursor, from the bottom again before the first; null where all is filled. */
export function previousUnfilled(texts: readonly string[], before: Cursor): UnfilledPlace | null {
  const all = unfilledPlaces(texts);
  return (
    all.findLast(
      ({ paragraph, end }) => paragraph < before.paragraph || (paragraph === before.paragraph && end <= before.at),
    ) ??
    all.at(-1) ??
    null
  );
}

function isAfter({ paragraph, start }: UnfilledPlace, from: Cursor): boolean {
  return paragraph > from.paragraph || (paragraph === from.paragraph && start >= from.at);
}

/** The slot that a place asks for: what it was before the clause landed. */
export function slotAt(place: Pick<UnfilledPlace, 'note'>, slots: Iterable<Slot>): Slot | null {
  for (const slot of slots) if (asksFor(place.note, slot)) return slot;
  return null;
}

/** Puts a value into every place of a document that asks for the slot. Capital where the note has one. */
export function fillEverywhere(
  paragraphs: readonly Pick<Paragraph, 'part' | 'index' | 'text'>[],
  slot: Pick<Slot, 'placeholder'>,
  { text, canCu }: SlotValue,
): readonly Edit[] {
  return paragraphs.flatMap((paragraph) => {
    const written = paragraph.text;
    return placesIn(written, 0).flatMap(({ start, end, note }): readonly Edit[] => {
      if (!asksFor(note, slot)) return [];
      const expect = written.slice(start, end);
      const words = /^\s*(?:- )?Căn cứ $/u.test(written.slice(0, start).normalize('NFC')) ? (canCu ?? text) : text;
      const isCapital = /^\[\p{Lu}/u.test(expect.normalize('NFC'));
      const span = { part: paragraph.part, paragraph: paragraph.index, start, end };
      return [{ kind: 'replaceText', span, expect, text: isCapital ? capital(words) : words }];
    });
  });
}

/** The note of a slot, whichever way the document places its dấu. */
function asksFor(note: string, slot: Pick<Slot, 'placeholder'>): boolean {
  return sameTone(note) === sameTone(slot.placeholder);
}

function placesIn(written: string, paragraph: number): readonly UnfilledPlace[] {
  const { text, toWritten } = compose(written);
  return placeholdersIn(text).map(({ note, start, end }) => ({
    paragraph,
    start: writtenAt(toWritten, start),
    end: writtenAt(toWritten, end),
    note,
  }));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
