import { fillClause, type FilledParagraph, type Filling, type ToneStyle } from '../../clauses/fill';
import type { Clause, Slot } from '../../clauses/model';
import { slotAt, unfilledPlaces } from '../../clauses/unfilled';
import { placeholder } from '../../text/placeholder';

/** A clause as it is to be put in: in its own words, or as the author has changed them. */
export interface Wording {
  readonly paragraphs: readonly FilledParagraph[];
  /** The slots that a field is shown for. */
  readonly slots: readonly Slot[];
}

interface Filled {
  readonly filling: Filling;
  readonly tone: ToneStyle;
}

/** The words of the clause with its slots filled. */
export function ownWording(clause: Clause, { filling, tone }: Filled): Wording {
  return { paragraphs: fillClause(clause, filling, tone), slots: clause.slots };
}

/** The text that the author begins with: what is filled in is words like others, what is not stands in brackets. */
export function textToEdit({ paragraphs }: Wording): string {
  return paragraphs.map(({ text }) => text).join('\n');
}

/**
 * The author's words: a paragraph a line. Brackets that ask for a slot of the clause are still bound to it and take its
 * value; what else stands in brackets is filled in the document.
 */
export function editedWording(text: string, clause: Clause, { filling }: Filled): Wording {
  const lines = text
    .split(/\r?\n/u)
    .map((line) =>
      line
        .normalize('NFC')
        .replace(/[ \t\u00a0]+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '' && line !== '-');
  const slots = new Set<Slot>();
  const paragraphs = lines.map((line) => {
    const places: FilledParagraph['places'][number][] = [];
    let [written, from] = ['', 0];
    for (const place of unfilledPlaces([line])) {
      const slot = slotAt(place, clause.slots);
      const value = slot === null ? undefined : filling.get(slot.name);
      if (slot !== null) slots.add(slot);
      const bracketed = line.slice(place.start, place.end);
      const words = value === undefined ? bracketed : asThere(bracketed, value.text);
      written += line.slice(from, place.start);
      places.push({
        slot: slot ?? looseSlot(place.note),
        start: written.length,
        end: written.length + words.length,
        filled: value !== undefined,
      });
      written += words;
      from = place.end;
    }
    return { text: written + line.slice(from), places };
  });
  return { paragraphs, slots: clause.slots.filter((slot) => slots.has(slot)) };
}

/** With a capital where the bracket has one. */
function asThere(bracketed: string, words: string): string {
  return /^\[\p{Lu}/u.test(bracketed) ? words.charAt(0).toLocaleUpperCase('vi') + words.slice(1) : words;
}

/** A bracket that no slot of the clause asks for. */
function looseSlot(note: string): Slot {
  const name = placeholder(note);
  return {
    name,
    type: 'text',
    label: note,
    placeholder: note,
    sample: null,
    partySample: null,
    options: [],
    from: null,
  };
}
