import type { Instrument } from '../catalogue/model';
import type { CalendarDate } from '../text/dates';
import { mayIssue } from './agreement';
import { hasSlip, issuersAgree, mayBePredicate, titlesAgree } from './alike';
import { misspeltBody } from './bodies';
import { dateProper } from './date-form';
import { type Fault, lacksType } from './faults';
import type { Judgement } from './judge';
import type { Reference } from './model';
import { endBeforeSo, isAhead, isLoose, ownType, soGap } from './skeleton';
import { furtherLength, officialLength, saidLength } from './title-length';
import { onlyIssuer, typeFor } from './right-words';
import { type CitationParts, type CitationStyle, partsOf, writtenDate } from './write';

/** What a patch puts right: a fault, or a part that is missing. */
export type PatchReason = Fault | 'missing';

/** Letters of the paragraph to be replaced; an empty stretch is an insertion. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reason: PatchReason;
}

interface Work {
  readonly judgement: Judgement;
  readonly text: string;
  readonly style: CitationStyle;
  /** What the registry knows; null where it knows nothing, or several. */
  readonly known: CitationParts | null;
  readonly instrument: Instrument | null;
  readonly patches: Patch[];
}

/** The fewest changes that put a numbered reference right in its place, in the order of the text. */
export function patchesFor(judgement: Judgement, text: string, style: CitationStyle): readonly Patch[] {
  const { resolution } = judgement;
  const instrument = resolution.kind === 'found' ? resolution.instrument : null;
  const known = instrument === null ? null : partsOf(instrument);
  const work: Work = { judgement, text, style, known, instrument, patches: [] };
  typePatch(work);
  numberPatch(work);
  const afterNumber = datePatch(work);
  const afterIssuer = issuerPatch(work, afterNumber);
  titlePatch(work, afterIssuer);
  return work.patches;
}

function put({ patches, text }: Work, start: number, end: number, right: string, reason: PatchReason): void {
  if (text.slice(start, end) !== right) patches.push({ start, end, text: right, reason });
}

function typePatch(work: Work): void {
  const { judgement, text, instrument } = work;
  const { reference } = judgement;
  const right = typeFor(reference, instrument);
  if (right === null || reference.shared.includes('type')) return;
  const { type, start } = reference;
  if (type === null) {
    if (lacksType(reference, text) || isAlone(reference, text)) put(work, start, start, `${right} `, 'noType');
    return;
  }
  const written = text.slice(type.start, type.end);
  if (written.replace(/\u00a0/gu, ' ') === right || (right === 'Văn bản' && written.startsWith('văn'))) return;
  put(work, type.start, type.end, right, type.value === right ? 'typeSpelling' : 'type');
}

/** Nothing stands before it in its paragraph. */
function isAlone({ start }: Reference, text: string): boolean {
  return text.slice(0, start).trim() === '';
}

function numberPatch(work: Work): void {
  const { judgement, text, known } = work;
  const { symbol, start, shared } = judgement.reference;
  if (symbol === null) return;
  const own = ownType(judgement.reference);
  const inserted = work.patches.some(({ reason }) => reason === 'noType');
  const from = own === null ? start : endBeforeSo(judgement.reference);
  if (own !== null) {
    const so = soGap(from, symbol.start, text);
    put(work, from, symbol.start, ' số ', so === 'right' ? 'blanks' : so);
  } else if (inserted) {
    put(work, start, symbol.start, 'số ', 'so');
  }
  if (shared.includes('letters')) return;
  const reason = isLoose(symbol, text) ? 'missing' : 'symbol';
  put(work, symbol.start, symbol.end, known?.number ?? symbol.value.number, reason);
}

/** One of several that share what is lacking in it, which is not to be put into one of them alone. */
function isListed({ brief, title }: Reference): boolean {
  return brief && title === null;
}

/** The day and what stands before it; gives the offset behind it. */
function datePatch(work: Work): number {
  const { judgement, text, style, known } = work;
  const { date, symbol, shared } = judgement.reference;
  const brief = isListed(judgement.reference);
  const from = symbol?.end ?? judgement.reference.start;
  const lead = style === 'party' ? ', ' : ' ';
  const right = dayFor(judgement.reference, known);
  const figures = style === 'party' || date?.style === 'numeric' ? 'numeric' : 'words';
  if (shared.includes('date')) return from;
  if (date === null || (date.style === 'year' && right?.length === 10)) {
    const end = date?.end ?? from;
    if (
      !brief &&
      !isUnread(text, end, /^[\s\u00a0,(]*ngày/u) &&
      judgement.missing.includes('date') &&
      right?.length === 10
    )
      put(work, from, end, `${lead}${writtenDate(right, figures)}`, 'missing');
    return end;
  }
  if (date.style === 'year') return date.end;
  const gap = text.slice(from, date.start);
  if (!gap.includes('('))
    put(work, from, date.start, lead, gap.includes(',') === (style === 'party') ? 'blanks' : 'comma');
  const written = text.slice(date.start, date.end);
  const proper = date.start + dateProper(written);
  const end = written.endsWith(')') ? date.end - 1 : date.end;
  if (right === null) return date.end;
  const day = writtenDate(right, figures);
  const { faults } = judgement;
  const reason = faults.includes('date') ? 'date' : faults.includes('noDay') ? 'noDay' : 'dateForm';
  // A right date stays as its author writes dates: “26-11-2021”, “05/03/2020”.
  const isFault = reason !== 'dateForm' || faults.includes('dateForm');
  if (isFault) put(work, proper, end, gap.includes('(') ? day.replace('ngày ', '') : day, reason);
  return date.end;
}

function issuerPatch(work: Work, from: number): number {
  const { judgement, text, known } = work;
  const { issuer, symbol, shared, title } = judgement.reference;
  const brief = isListed(judgement.reference);
  if (shared.includes('issuer') || (issuer !== null && issuer.end <= judgement.reference.start)) return from;
  if (issuer === null) {
    if (brief || !judgement.missing.includes('issuer') || known?.issuer == null) return from;
    const there = officialLength(text, from, `của ${known.issuer}`);
    if (there === 0 && isUnread(text, from, ofSomebody)) return from;
    put(work, from, from + there, ` của ${known.issuer}`, there === 0 ? 'missing' : 'issuerSpelling');
    return from + there;
  }
  const gap = text.slice(from, issuer.start);
  if (/^[\s\u00a0]*,?[\s\u00a0]*(?:của|cua|cuả|củ)[\s\u00a0]+$/u.test(gap))
    put(work, from, issuer.start, ' của ', gap.includes(',') ? 'comma' : 'blanks');
  const right = issuerFor(issuer.value, symbol === null ? null : { symbol: symbol.value, known });
  if (right !== null) put(work, issuer.start, issuer.end, right, issuerReason(judgement));
  if (title === null) return issuer.end;
  const after = text.slice(issuer.end, title.start);
  if (/^[\s\u00a0,]*$/u.test(after)) put(work, issuer.end, title.start, ' ', after.includes(',') ? 'comma' : 'blanks');
  return issuer.end;
}

const ofSomebody = /^[\s\u00a0,]*(?:của|do)[\s\u00a0]/u;

/** What stands behind a reference may be a part of it that could not be read; then nothing is put before it. */
function isUnread(text: string, at: number, part: RegExp): boolean {
  return part.test(text.slice(at, at + 12));
}

function issuerReason({ faults }: Judgement): PatchReason {
  if (faults.includes('impossibleIssuer')) return 'impossibleIssuer';
  return faults.includes('issuer') ? 'issuer' : 'issuerSpelling';
}

/** The issuer's name to be written in the place of another; null where the said one stays. */
export function issuerFor(
  said: string,
  about: { readonly symbol: NonNullable<Reference['symbol']>['value']; readonly known: CitationParts | null } | null,
): string | null {
  const known = about?.known?.issuer ?? null;
  if (about !== null && mayIssue(about.symbol, said) === false) return known ?? onlyIssuer(about.symbol.issuerCode);
  if (known !== null && !issuersAgree(said, known)) return known;
  return misspeltBody(said, known);
}

function dayFor({ date }: Reference, known: CitationParts | null): CalendarDate | null {
  const said = date?.value ?? null;
  return (known?.date ?? (said?.length === 10 ? said : null)) as CalendarDate | null;
}

function titlePatch(work: Work, from: number): void {
  const { judgement, text, known } = work;
  const { title, end, symbol } = judgement.reference;
  if (title !== null && isAhead(title, symbol)) return;
  const official = known?.title ?? null;
  if (official === null) return;
  if (title === null) {
    if (!judgement.missing.includes('title')) return;
    const at = Math.max(from, end);
    if (isUnread(text, at, ofSomebody)) return;
    const there = officialLength(text, at, official);
    put(work, at, at + there, ` ${official}`, 'missing');
    return;
  }
  const agree = titlesAgree(title.value, official);
  if (agree === 'same' && !hasSlip(title.value, official)) return;
  if (agree === 'differ' && mayBePredicate(title.value, official)) return;
  const start = /["“«]/u.test(text.charAt(title.start)) ? title.start + 1 : title.start;
  const stop =
    agree === 'part'
      ? title.end + furtherLength(text, title, official)
      : start + saidLength(text.slice(start, title.end), official);
  put(work, start, stop, official, agree === 'part' ? 'missing' : 'title');
}
