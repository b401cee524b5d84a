import type { Anatomy, Part } from '../../anatomy/model';
import type { Span } from '../../draft/model';
import { compose, writtenAt, type ToWritten } from '../../text/compose';
import { dateMentionsIn, type DateMention } from '../../text/date-mentions';
import { isWhole, spanIn, textOf } from '../place';
import { hinted } from '../sieve/sieve';
import { perText } from './shared-text';

/** A text that names dates, in NFC, blanks as spaces. */
export interface DatedText {
  readonly text: string;
  readonly dates: readonly DateMention[];
}

/** A part of the trích yếu or the body that names dates, and the way back to its characters. */
export interface DatedPart extends DatedText {
  readonly part: Part;
  /** Its text, one object for all parts that say the same. */
  readonly said: DatedText;
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
  const parts = [...anatomy.of('trichYeu'), ...hinted(anatomy.of('noiDung'), maybeDate)];
  return parts.flatMap((part) => {
    if (!maybeDate.test(part.paragraph.text)) return [];
    const { said, toWritten } = isWhole(part) ? wholeTexts(part.paragraph) : readDates(textOf(part));
    if (said.dates.length === 0) return [];
    const at = (offset: number) => part.start + writtenAt(toWritten, offset);
    return [{ ...said, said, part, spanOf: (start, end) => spanIn(part.paragraph, at(start), at(end)) }];
  });
}

const wholeTexts = perText(readDates);

function readDates(written: string): { readonly said: DatedText; readonly toWritten: ToWritten | null } {
  const { text: composed, toWritten } = compose(written);
  const text = composed.replaceAll('\u00a0', ' ');
  return { said: { text, dates: dateMentionsIn(text) }, toWritten };
}

/** The symbol of an instrument right before the date: the date is the instrument's. */
const symbolBefore = /\d ?[/-] ?\p{L}[\p{L}\d/-]*,? {0,2}(?:ngày )?$/u;

/** True for the day of a cited instrument: “Chỉ thị số 33/CT-TTg ngày 26/11/2021”. */
export function isOfInstrument({ text }: DatedText, { start }: DateMention): boolean {
  return symbolBefore.test(text.slice(Math.max(0, start - 60), start));
}

/** The words of the sentence before the date. */
export function sentenceBefore({ text }: DatedText, { start }: DateMention): string {
  const near = text.slice(Math.max(0, start - 400), start);
  const from = Math.max(near.lastIndexOf('. '), near.lastIndexOf('; '), near.lastIndexOf('\n'));
  return near.slice(from + 1);
}
