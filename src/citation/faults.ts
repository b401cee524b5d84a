import type { Instrument } from '../catalogue/model';
import { isTypeOf, mayIssue } from './agreement';
import { dauDiffer, hasSlip, issuersAgree, mayBePredicate, titlesAgree } from './alike';
import { dateIsWellWritten } from './date-form';
import { misspeltBody } from './bodies';
import type { Reference } from './model';
import { endBeforeSo, gapsOf, isInOrder, isLoose, ownType, soGap } from './skeleton';
import { typesOfCode } from './types';
import type { CitationStyle } from './write';

/** Where a reference stands: in a căn cứ line, mentioned first, again, or inside the title of another. */
export type Standing = 'canCu' | 'first' | 'later' | 'inTitle';

/** What is wrong with a reference, one word a kind. */
export type Fault =
  /** The number is not written as numbers are: blanks, dashes, order, case, dấu; or it is another instrument's. */
  | 'symbol'
  /** "số" is not there. */
  | 'so'
  /** "số" is there twice, with a mark, or sticks to what stands beside it. */
  | 'soForm'
  /** No type word before the number, where the sentence goes on with nothing else. */
  | 'noType'
  /** The type in lower case, short, or misspelt. */
  | 'typeSpelling'
  /** The type does not go with the number. */
  | 'type'
  /** A comma where the convention has none, or none where it has one. */
  | 'comma'
  /** More blanks than one between its parts. */
  | 'blanks'
  /** Date, issuer, title in another order than the convention's. */
  | 'order'
  /** A day or month without its 0, a year of two figures, blanks between the figures. */
  | 'dateForm'
  /** No such day. */
  | 'noDay'
  | 'date'
  /** The number holds a year, and the day is of another. */
  | 'otherYear'
  | 'issuer'
  /** The issuer short, in lower case or without dấu. */
  | 'issuerSpelling'
  /** By the number alone: no such body issues under it. */
  | 'impossibleIssuer'
  | 'title'
  /** The name of a law in the wrong case or with wrong dấu. */
  | 'lawName'
  /** A law with its number, where it is called by its name. */
  | 'lawNumber';

/** How a reference is written, whatever it is to. */
export function formFaults(reference: Reference, standing: Standing, text: string, style: CitationStyle): Fault[] {
  const { type, symbol, date, law, shared } = reference;
  const faults: Fault[] = [];
  const own = ownType(reference);
  const inOrder = isInOrder(reference);
  const inCapitals = own !== null && text.slice(own.start, own.end) === own.value.toUpperCase();
  if (symbol !== null) {
    const isWritten = text.slice(symbol.start, symbol.end) === symbol.value.number;
    if (!isWritten && !isLoose(symbol, text) && !shared.includes('letters')) faults.push('symbol');
    if (own !== null && law === null && !inCapitals) {
      const so = soGap(endBeforeSo(reference), symbol.start, text);
      if (so !== 'right') faults.push(so);
    }
    if (type === null && standing !== 'later' && lacksType(reference, text)) faults.push('noType');
    if (law !== null && style === 'state' && standing !== 'inTitle') faults.push('lawNumber');
  }
  if (own !== null && !inCapitals && !isWritten(own.value, text.slice(own.start, own.end))) faults.push('typeSpelling');
  if (date !== null && date.value === null) faults.push('noDay');
  else if (date !== null && !shared.includes('date') && !dateIsWellWritten(text.slice(date.start, date.end)))
    faults.push('dateForm');
  if (standing === 'inTitle') return faults;
  if (!inOrder) faults.push('order');
  else if (hasWrongComma(reference, text, style)) faults.push('comma');
  if (gapsOf(reference).some(({ start, end }) => /[\s\u00a0]{2,}/u.test(text.slice(start, end)))) faults.push('blanks');
  return faults;
}

/** As the type is written; “văn bản” is a common noun, of no type, and needs no capital. */
function isWritten(type: string, written: string): boolean {
  const words = written.replace(/\u00a0/gu, ' ');
  return words === type || (type === 'Văn bản' && words === 'văn bản');
}

/** Words behind which a number stands without its type by a slip, not because another noun names it. */
const leadIn =
  /(?:^|[\s\u00a0("“])(?:theo|thực hiện|căn cứ|triển khai|quy định tại|hướng dẫn tại|chỉ đạo tại|áp dụng|thi hành)[\s\u00a0]+$/iu;

/** A number with its day and issuer whose type word was left out. */
export function lacksType({ start, law, date, issuer, shared, brief }: Reference, text: string): boolean {
  if (law !== null || brief || shared.length > 0 || (date === null && issuer === null)) return false;
  return leadIn.test(text.slice(Math.max(0, start - 24), start));
}

function hasWrongComma(
  { symbol, date, issuer, title, law, shared }: Reference,
  text: string,
  style: CitationStyle,
): boolean {
  if (symbol === null || (law !== null && style === 'state')) return false;
  const day = shared.includes('date') ? null : date;
  const follows = day !== null && day.start > symbol.end && day.start - symbol.end < 4;
  if (follows && text.charAt(day.start - 1) !== '(') {
    const comma = text.slice(symbol.end, day.start).includes(',');
    if (comma !== (style === 'party')) return true;
  }
  if (issuer !== null && title !== null && /^[\s\u00a0]*,[\s\u00a0]*$/u.test(text.slice(issuer.end, title.start)))
    return true;
  const before = day !== null && issuer !== null && issuer.start > day.end ? day.end : symbol.end;
  if (issuer === null || shared.includes('issuer') || issuer.start < before || issuer.start - before > 9) return false;
  return text.slice(before, issuer.start).includes(',');
}

/** What a reference says that is not so: against the instrument it means, and by its number alone. */
export function factFaults(reference: Reference, instrument: Instrument | null): Fault[] {
  const { type, symbol, issuer, date, title, law, shared } = reference;
  const faults: Fault[] = [];
  if (
    symbol !== null &&
    type !== null &&
    symbol.value.issuerCode !== '' &&
    isTypeOf(type.value, symbol.value) === false
  ) {
    const named = instrument !== null && instrument.type === type.value;
    if (!named) faults.push('type');
  } else if (instrument !== null && type !== null && !isCalled(type.value, instrument)) faults.push('type');
  const possible = symbol === null || issuer === null ? null : mayIssue(symbol.value, issuer.value);
  if (possible === false) faults.push('impossibleIssuer');
  else if (issuer !== null && misspeltBody(issuer.value, instrument?.issuer ?? null) !== null)
    faults.push('issuerSpelling');
  const isKnown = instrument !== null && instrument.confidence !== 'low';
  if ((!isKnown || instrument.date === null) && isOfOtherYear(reference)) faults.push('otherYear');
  if (!isKnown) return faults;
  if (symbol !== null && law === null && symbol.value.issuerCode !== '' && symbol.value.number !== instrument.number)
    faults.push('symbol');
  if (
    possible !== false &&
    issuer !== null &&
    instrument.issuer !== null &&
    !issuersAgree(issuer.value, instrument.issuer)
  )
    faults.push('issuer');
  if (
    date?.value != null &&
    instrument.date !== null &&
    !instrument.date.startsWith(date.value) &&
    !shared.includes('date')
  )
    faults.push('date');
  if (title !== null && isWrongTitle(title.value, instrument)) faults.push('title');
  if (
    law !== null &&
    instrument.title !== null &&
    law.value !== instrument.title &&
    isSlip(law.value, instrument.title)
  )
    faults.push('lawName');
  return faults;
}

/** “Nghị định số 45/2019/NĐ-CP ngày 21 tháng 5 năm 2020”: one of the two years is wrong, whatever the instrument. */
function isOfOtherYear({ symbol, date, shared }: Reference): boolean {
  const year = symbol?.value.year ?? null;
  if (year === null || date?.value?.length !== 10 || shared.includes('date')) return false;
  return !date.value.startsWith(year);
}

/** Against a title that was seen letter for letter. */
function isWrongTitle(said: string, { title, titleVerified }: Instrument): boolean {
  if (!titleVerified || title === null || said === title) return false;
  const agree = titlesAgree(said, title);
  if (agree === 'differ' && mayBePredicate(said, title)) return false;
  return agree === 'differ' || (agree === 'same' ? hasSlip(said, title) : dauDiffer(said, title));
}

/** Case, dấu or a comma, not the placing of dấu. */
function isSlip(said: string, known: string): boolean {
  const letters = (name: string) => name.toLowerCase().replaceAll(',', '');
  return letters(said) === letters(known) || dauDiffer(said, known);
}

/** The Party's code QĐ is a Quyết định's and a Quy định's; "Văn bản" may be said of any. */
function isCalled(said: string, { type, number, confidence }: Instrument): boolean {
  if (said === type || said === 'Văn bản') return true;
  if (said.startsWith(type) || type.startsWith(said)) return true;
  if (confidence === 'high') return false;
  const code = /^\d+[a-z]?-(\p{L}+)\//u.exec(number)?.[1];
  return (
    code !== undefined && typesOfCode(code).includes(said) && typesOfCode(code).includes(type) && said !== 'Thông tri'
  );
}
