import type { Anatomy, Part } from '../../anatomy/model';
import type { Span } from '../../draft/model';
import { compose, writtenAt } from '../../text/compose';
import { dateMentionsIn, type DateMention } from '../../text/date-mentions';
import { spanIn, textOf } from '../place';
import { sifted } from '../sieve/sieve';

/** A part of the trích yếu or the body that names dates: its text in NFC, blanks as spaces, and the way back. */
export interface DatedPart {
  readonly part: Part;
  readonly text: string;
  readonly dates: readonly DateMention[];
  /** Characters of `text` as written. */
  spanOf(start: number, end: number): Span;
}

const known = new WeakMap<Anatomy, readonly DatedPart[]>();

/** The parts with dates in them; read once, whichever rule asks first. */
export function datedParts(anatomy: Anatomy): readonly DatedPart[] {
  const parts = known.get(anatomy) ?? read(anatomy);
  known.set(anatomy, parts);
  return parts;
}

/** Cheap: most paragraphs name no date. */
const maybeDate = /[/.-](?:19|20)\d\d|[nN]g(?:à|a\u0300)y[ \u00a0]{1,2}\d/;

function read(anatomy: Anatomy): readonly DatedPart[] {
  const parts = [...anatomy.of('trichYeu'), ...sifted(anatomy.of('noiDung'), maybeDate)];
  return parts.flatMap((part) => {
    if (!maybeDate.test(part.paragraph.text)) return [];
    const { text: composed, toWritten } = compose(textOf(part));
    const text = composed.replaceAll('\u00a0', ' ');
    const dates = dateMentionsIn(text);
    if (dates.length === 0) return [];
    const at = (offset: number) => part.start + writtenAt(toWritten, offset);
    return [{ part, text, dates, spanOf: (start, end) => spanIn(part.paragraph, at(start), at(end)) }];
  });
}

/** The symbol of an instrument right before the date: the date is the instrument's. */
const symbolBefore = /\d ?[/-] ?\p{L}[\p{L}\d/-]*,? {0,2}(?:ngày )?$/u;

/** True for the day of a cited instrument: “Chỉ thị số 33/CT-TTg ngày 26/11/2021”. */
export function isOfInstrument({ text }: DatedPart, { start }: DateMention): boolean {
  return symbolBefore.test(text.slice(Math.max(0, start - 60), start));
}

/** The words of the sentence before the date. */
export function sentenceBefore({ text }: DatedPart, { start }: DateMention): string {
  const near = text.slice(Math.max(0, start - 400), start);
  const from = Math.max(near.lastIndexOf('. '), near.lastIndexOf('; '), near.lastIndexOf('\n'));
  return near.slice(from + 1);
}
