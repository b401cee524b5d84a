import type { Span } from '../draft/model';

/** What every comment of this program begins with: by this it is known again, whoever's name Word gives it. */
export const noteMark = '[Thể Thức]';

/** What is to stand beside words of the body as a comment: one line that begins with the mark. */
export interface Note {
  readonly span: Span;
  /** The words of the span; at least one character. */
  readonly expect: string;
  /** The paragraph's whole text. */
  readonly paragraph: string;
  readonly text: string;
}

/** A comment of this program that stands in a draft, and the paragraph that it stands at. */
export interface StandingNote {
  readonly text: string;
  readonly paragraph: string;
}

/** True for the text of a comment that this program has written. */
export function isNote(text: string): boolean {
  return plain(text).startsWith(plain(noteMark));
}

/**
 * For each note the comment that stands for it in the draft, or null. A comment stands for one note of the same text:
 * the one at its own paragraph if there is one, else any, for the paragraph may have been changed since.
 */
export function standingFor<Standing extends StandingNote>(
  notes: readonly Note[],
  standing: readonly Standing[],
): readonly (Standing | null)[] {
  const left = [...standing];
  const take = (fits: (it: Standing) => boolean): Standing | null => {
    const at = left.findIndex(fits);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const own = notes.map((note) => take((it) => isSame(it.text, note.text) && isSame(it.paragraph, note.paragraph)));
  return notes.map((note, i) => own[i] ?? take((it) => isSame(it.text, note.text)));
}

/** The notes that do not stand in the draft yet. */
export function missingNotes(notes: readonly Note[], standing: readonly StandingNote[]): readonly Note[] {
  const found = standingFor(notes, standing);
  return notes.filter((_, i) => found[i] === null);
}

function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Word gives and takes blanks of its own around a comment. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
