import type { Anatomy, Part } from '../../anatomy/model';
import type { Registry } from '../../catalogue/registry';
import { type CitationOptions, citationsOf, type CitingLine, type DocumentCitation } from '../../citation/document';
import type { CitationStyle } from '../../citation/write';
import type { DraftDocument, Span } from '../../draft/model';
import { compose, type ToWritten, writtenAt } from '../../text/compose';
import type { CalendarDate } from '../../text/dates';

/** A reference of a draft, and where it stands as written. */
export interface PlacedCitation extends DocumentCitation {
  readonly span: Span;
  readonly part: Part;
  /** The way from the part's text in NFC, which the reference's offsets count in, to the text as written. */
  readonly toWritten: ToWritten | null;
}

const read = new WeakMap<Anatomy, readonly PlacedCitation[]>();

/**
 * Every reference in the body and the appendices of a draft, judged as its convention writes them; read once a draft.
 * Empty where there is no registry to compare with.
 */
export function citationsIn({ draft, anatomy, registry, asOf }: CitingDraft): readonly PlacedCitation[] {
  if (registry === null) return [];
  const known = read.get(anatomy);
  if (known !== undefined) return known;
  const found = placed(textOf(draft, anatomy), { registry, style: styleOf(anatomy), asOf });
  read.set(anatomy, found);
  return found;
}

/** What is needed to read references: a rule's context has it all. */
export interface CitingDraft {
  readonly draft: DraftDocument;
  readonly anatomy: Anatomy;
  readonly registry: Registry | null;
  /** The draft's own date, else the day that stands in for it. */
  readonly asOf: CalendarDate;
}

function placed(parts: readonly Part[], options: CitationOptions): readonly PlacedCitation[] {
  const composed = parts.map(({ paragraph, start, end }) => compose(paragraph.text.slice(start, end)));
  const lines: CitingLine[] = parts.map(({ role }, i) => ({ text: composed[i]?.text ?? '', canCu: role === 'canCu' }));
  return citationsOf(lines, options).flatMap((citation) => {
    const part = parts[citation.line];
    const words = composed[citation.line];
    if (part === undefined || words === undefined) return [];
    const whole = { ...citation, part, toWritten: words.toWritten };
    return [{ ...whole, span: spanOfWords(whole, citation.reference.start, citation.reference.end) }];
  });
}

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

/** "(Kèm theo Kế hoạch số … )" names the draft itself. */
const ownNote = /^[\s\u00a0(]*(?:Ban hành )?[Kk]èm theo /u;

/** The parts that cite: body and appendices; the whole text where no components were recognised. */
function textOf({ paragraphs }: DraftDocument, anatomy: Anatomy): readonly Part[] {
  const parts = [...anatomy.of('noiDung'), ...anatomy.of('phuLuc')];
  if (parts.length > 0)
    return parts.filter(({ paragraph }) => !ownNote.test(paragraph.text.slice(0, 40).normalize('NFC')));
  return paragraphs.map((paragraph) => ({
    component: 'noiDung',
    role: 'doan',
    paragraph,
    start: 0,
    end: paragraph.text.length,
    confidence: 'likely',
  }));
}

function styleOf({ system }: Anatomy): CitationStyle {
  return system === 'hd05' || system === 'hd36' ? 'party' : 'state';
}
