import { mayHold, type Registry } from '../catalogue/registry';
import type { Instrument, Successor } from '../catalogue/model';
import type { CalendarDate } from '../text/dates';
import { isTypeOf, mayIssue } from './agreement';
import { issuersAgree, titlesAgree } from './alike';
import type { Reference } from './model';
import { type Resolution, resolve } from './resolve';
import { typesOfCode } from './types';
import { type CitationStyle, isLaw } from './write';

/** Where a reference stands: in a căn cứ line, mentioned first, again, or inside the title of another. */
export type Standing = 'canCu' | 'first' | 'later' | 'inTitle';

/** What is wrong with a reference, one word a kind. */
export type Fault =
  /** The number is not written as numbers are: blanks, dashes, order, case, dấu. */
  | 'symbol'
  /** "số" is not there. */
  | 'so'
  /** The type in lower case, short or without dấu. */
  | 'typeSpelling'
  /** The type does not go with the number. */
  | 'type'
  /** A comma where the convention has none, or none where it has one. */
  | 'comma'
  /** No such day. */
  | 'noDay'
  | 'date'
  | 'issuer'
  /** By the number alone: no such body issues under it. */
  | 'impossibleIssuer'
  | 'title'
  /** The name of a law in the wrong case. */
  | 'lawName';

export type CitationStatus = 'wrong' | 'conflict' | 'incomplete' | 'outdated' | 'unknown' | 'ok';

/** A reference and what is to be said of it. */
export interface Judgement {
  readonly reference: Reference;
  readonly standing: Standing;
  readonly resolution: Resolution;
  readonly status: CitationStatus;
  readonly faults: readonly Fault[];
  /** What a first mention lacks. */
  readonly missing: readonly ('date' | 'issuer' | 'title')[];
  /** What took its place, where that can be said of the day. `look`: only that it should be looked at. */
  readonly outdated: { readonly by: readonly Successor[]; readonly certainty: 'certain' | 'look' } | null;
}

export interface JudgeContext {
  readonly registry: Registry;
  readonly style: CitationStyle;
  /** The draft's own date, else the day that stands in for it. */
  readonly asOf: CalendarDate;
}

/** What is to be said of a reference in its place; `text` is the paragraph it was read from, in NFC. */
export function judge(reference: Reference, standing: Standing, text: string, context: JudgeContext): Judgement {
  const resolution = resolve(reference, context.registry, context.asOf);
  const instrument = resolution.kind === 'found' ? resolution.instrument : null;
  const faults = [...formFaults(reference, text, context.style), ...factFaults(reference, instrument)];
  const missing = missingFrom(reference, standing, context.style, instrument);
  const outdated = standing === 'inTitle' ? null : outdatedOn(instrument, context.asOf, context.registry);
  const status = statusOf({ faults, missing, outdated, resolution });
  return { reference, standing, resolution, status, faults, missing, outdated };
}

function statusOf({
  faults,
  missing,
  outdated,
  resolution,
}: Pick<Judgement, 'faults' | 'missing' | 'outdated' | 'resolution'>): CitationStatus {
  if (faults.length > 0) return 'wrong';
  if (missing.length > 0) return 'incomplete';
  if (outdated?.certainty === 'certain') return 'outdated';
  return resolution.kind === 'unknown' ? 'unknown' : 'ok';
}

function formFaults(
  { type, symbol, date, issuer, law, shared }: Reference,
  text: string,
  style: CitationStyle,
): Fault[] {
  const faults: Fault[] = [];
  if (symbol !== null) {
    if (text.slice(symbol.start, symbol.end) !== symbol.value.number) faults.push('symbol');
    const from = type !== null && !shared.includes('type') ? type.end : symbol.start - 4;
    const gap = text.slice(Math.max(0, from), symbol.start);
    if (type !== null && !shared.includes('type') && law === null && !/(?:^|[\s\u00a0])số[\s\u00a0]$/u.test(gap))
      faults.push('so');
  }
  if (type !== null && !shared.includes('type') && text.slice(type.start, type.end) !== type.value)
    faults.push('typeSpelling');
  if (date !== null && date.value === null) faults.push('noDay');
  if (hasWrongComma({ symbol, date, issuer }, text, style)) faults.push('comma');
  return faults;
}

function hasWrongComma(
  { symbol, date, issuer }: Pick<Reference, 'symbol' | 'date' | 'issuer'>,
  text: string,
  style: CitationStyle,
): boolean {
  if (symbol === null) return false;
  const follows = date !== null && date.start > symbol.end && date.start - symbol.end < 4;
  if (follows && text.charAt(date.start - 1) !== '(') {
    const comma = text.slice(symbol.end, date.start).includes(',');
    if (comma !== (style === 'party')) return true;
  }
  const before = date !== null && issuer !== null && issuer.start > date.end ? date.end : symbol.end;
  if (issuer === null || issuer.start < before || issuer.start - before > 9) return false;
  return text.slice(before, issuer.start).includes(',');
}

function factFaults(reference: Reference, instrument: Instrument | null): Fault[] {
  const { type, symbol, issuer, date, title, law, shared } = reference;
  const faults: Fault[] = [];
  if (symbol !== null && type !== null && isTypeOf(type.value, symbol.value) === false) {
    const named = instrument !== null && instrument.type === type.value;
    if (!named) faults.push('type');
  } else if (instrument !== null && type !== null && !isCalled(type.value, instrument)) faults.push('type');
  const possible = symbol === null || issuer === null ? null : mayIssue(symbol.value, issuer.value);
  if (possible === false) faults.push('impossibleIssuer');
  if (instrument === null || instrument.confidence === 'low') return faults;
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
  if (
    title !== null &&
    instrument.titleVerified &&
    instrument.title !== null &&
    titlesAgree(title.value, instrument.title) === 'differ'
  )
    faults.push('title');
  if (
    law !== null &&
    instrument.title !== null &&
    law.value !== instrument.title &&
    sameLetters(law.value, instrument.title)
  )
    faults.push('lawName');
  return faults;
}

/** Case is what differs, not the placing of dấu. */
function sameLetters(said: string, known: string): boolean {
  return said.toLowerCase() === known.toLowerCase();
}

/** The Party's code QĐ is a Quyết định's and a Quy định's; "Văn bản" may be said of any. */
function isCalled(said: string, { type, number }: Instrument): boolean {
  if (said === type || said === 'Văn bản') return true;
  if (said.startsWith(type) || type.startsWith(said)) return true;
  const code = /^\d+[a-z]?-(\p{L}+)\//u.exec(number)?.[1];
  return (
    code !== undefined && typesOfCode(code).includes(said) && typesOfCode(code).includes(type) && said !== 'Thông tri'
  );
}

function missingFrom(
  { symbol, law, date, issuer, title, type, brief }: Reference,
  standing: Standing,
  style: CitationStyle,
  instrument: Instrument | null,
): Judgement['missing'] {
  if (standing === 'inTitle' || standing === 'later') return [];
  if (law !== null || (type !== null && isLaw(type.value))) {
    const dated = date !== null && (style === 'party' || date.style !== 'year');
    return standing === 'canCu' && !dated && type?.value !== 'Hiến pháp' ? ['date'] : [];
  }
  if (symbol === null) return [];
  const missing: ('date' | 'issuer' | 'title')[] = [];
  if (date === null || date.style === 'year') missing.push('date');
  if (issuer === null) missing.push('issuer');
  const cut =
    title !== null &&
    instrument?.titleVerified === true &&
    instrument.title !== null &&
    titlesAgree(title.value, instrument.title) === 'part';
  if ((title === null && !brief) || cut) missing.push('title');
  return missing;
}

function outdatedOn(instrument: Instrument | null, asOf: CalendarDate, registry: Registry): Judgement['outdated'] {
  if (instrument === null || (instrument.status !== 'replaced' && instrument.status !== 'repealed')) return null;
  const by = instrument.successors.filter(({ does }) => does === 'replaces');
  if (mayHold(instrument, asOf)) return null;
  const days = by.map(({ number, from }) => from ?? registry.numbered(number)[0]?.date ?? null);
  const known = days.filter((day) => day !== null);
  if (known.length > 0 && known.every((day) => day > asOf)) return null;
  const stated = by.length > 0 && by.every(({ inferred }) => !inferred) && instrument.confidence !== 'low';
  const effective = by.some(({ from }) => from !== null && from <= asOf);
  const yearOn = known.some((day) => yearAfter(day) <= asOf);
  return { by, certainty: stated && (effective || yearOn) ? 'certain' : 'look' };
}

function yearAfter(day: CalendarDate): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
