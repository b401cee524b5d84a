import type { Anatomy, Part } from '../../anatomy/model';
import type { DocumentCitation } from '../../citation/document';
import type { DraftDocument, Span } from '../../draft/model';
import { type ToWritten, writtenAt } from '../../text/compose';
import type { CalendarDate } from '../../text/dates';

/** A reference of a draft, and where it stands as written. */
export interface PlacedCitation extends DocumentCitation {
  readonly span: Span;
  readonly part: Part;
  /** The way from the part's text in NFC, which the reference's offsets count in, to the text as written. */
  readonly toWritten: ToWritten | null;
}

/** What is needed to read references: a rule's context has it all. */
export interface CitingDraft {
  readonly draft: DraftDocument;
  readonly anatomy: Anatomy;
  /** The draft's own date, else the day that stands in for it. */
  readonly asOf: CalendarDate;
}

/** Reads and judges the references of a draft against a registry; `citations.ts` makes one. */
export type ReadCitations = (draft: CitingDraft) => readonly PlacedCitation[];

/** Some words of a reference, given by their offsets in it, as a span of the paragraph as written. */
export function spanOfWords(
  { part, toWritten }: Pick<PlacedCitation, 'part' | 'toWritten'>,
  start: number,
  end: number,
): Span {
  const { part: story, index } = part.paragraph;
  const written = (at: number) => part.start + writtenAt(toWritten, at);
  return { part: story, paragraph: index, start: written(start), end: written(end) };
}
