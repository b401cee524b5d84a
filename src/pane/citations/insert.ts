import type { Anatomy, Part } from '../../anatomy/model';
import type { Instrument } from '../../catalogue/model';
import { partsOf, writeInstrument, writeShort, type CitationStyle, type DateStyle } from '../../citation/write';
import type { CheckResult } from '../../check/check';
import type { Edit } from '../../finding/model';
import type { Caret } from '../../host/host';
import type { PlacedCitation } from '../../rules/reading/references';
import { keyOf } from '../registry/model';
import { styleOf } from './entries';

/** How the draft in hand writes references: by its convention, its days as its author writes them. */
export interface Manner {
  readonly style: CitationStyle;
  readonly dates: DateStyle;
}

/** The manner of a draft; the Party's days are in figures, the State's as most references of the draft have them. */
export function mannerOf(result: Pick<CheckResult, 'anatomy' | 'citations'>): Manner {
  const style = styleOf(result);
  const said = result.citations.map(({ reference }) => reference.date?.style);
  const count = (dates: DateStyle): number => said.filter((it) => it === dates).length;
  return { style, dates: style === 'party' || count('numeric') > count('words') ? 'numeric' : 'words' };
}

/** The reference at first mention, or at a later one. */
export function citationOf(instrument: Instrument, { style, dates }: Manner, later: boolean): string {
  return later ? writeShort(partsOf(instrument)) : writeInstrument(instrument, { style, dates, canCu: false });
}

/** Whether the draft refers to the instrument above the place; without a place, anywhere. */
export function isMentioned(
  instrument: Instrument,
  citations: readonly PlacedCitation[],
  before: { readonly paragraph: number; readonly offset: number } | null,
): boolean {
  const key = keyOf(instrument);
  return citations.some(({ resolution, standing, span }) => {
    if (standing === 'inTitle' || resolution.kind !== 'found' || keyOf(resolution.instrument) !== key) return false;
    if (before === null || span.part !== 'body') return true;
    return span.paragraph < before.paragraph || (span.paragraph === before.paragraph && span.end <= before.offset);
  });
}

const word = /[\p{L}\p{M}\p{N}]/u;
/** A blank goes between a word or a mark and what follows it, not after an opening bracket or quotation mark. */
const opens = /[\s\u00a0(“‘"/[-]/u;

/** The words put in at the cursor, behind what is selected, with the blanks they need. */
export function insertedAt({ span, text }: Caret, words: string): Edit {
  const { end } = span;
  const [before, after] = [text.charAt(end - 1), text.charAt(end)];
  const head = before === '' || opens.test(before) ? '' : ' ';
  const tail = word.test(after) ? ' ' : '';
  return { kind: 'replaceText', span: { ...span, start: end }, expect: '', text: `${head}${words}${tail}` };
}

/** The last line that begins with “Căn cứ”: “Theo đề nghị của …” stays behind it. */
export function lastCanCu(anatomy: Anatomy): Part | null {
  const lines = anatomy.of('noiDung').filter(({ role }) => role === 'canCu');
  return lines.findLast(({ paragraph }) => /^[\s\u00a0\-–—+]*Căn cứ\s/u.test(paragraph.text.normalize('NFC'))) ?? null;
}

/** A new căn cứ line behind the last one, with its dash; the mark at the end of the block stays at its end. */
export function canCuAfter(last: Part, instrument: Instrument, { style, dates }: Manner): readonly Edit[] {
  const { part, index, text } = last.paragraph;
  const dash = /^[\s\u00a0]*(?:[-–—+][\s\u00a0]*)?/u.exec(text)?.[0] ?? '';
  const mark = /(?<mark>[;,.:]?)(?<rest>[\s\u00a0]*)$/u.exec(text);
  const [end, rest] = [mark?.groups?.mark ?? '', mark?.groups?.rest ?? ''];
  const line = `${dash}Căn cứ ${writeInstrument(instrument, { style, dates, canCu: true })}${end === '' ? ';' : end}`;
  const after: Edit = { kind: 'insertParagraphs', part, paragraph: index, where: 'after', expect: text, lines: [line] };
  if (end === ';') return [after];
  const at = text.length - rest.length;
  const span = { part, paragraph: index, start: at - end.length, end: at };
  return [{ kind: 'replaceText', span, expect: end, text: ';' }, after];
}

/** A first căn cứ line: in the empty paragraph of the cursor, else behind its paragraph. */
export function canCuAt({ span, text }: Caret, instrument: Instrument, { style, dates }: Manner): readonly Edit[] {
  const line = `Căn cứ ${writeInstrument(instrument, { style, dates, canCu: true })};`;
  const { part, paragraph } = span;
  if (text.trim() === '') {
    const whole = { ...span, start: 0, end: text.length };
    return [{ kind: 'replaceText', span: whole, expect: text, text: line }];
  }
  return [{ kind: 'insertParagraphs', part, paragraph, where: 'after', expect: text, lines: [line] }];
}
