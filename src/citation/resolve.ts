import type { Instrument } from '../catalogue/model';
import type { Registry } from '../catalogue/registry';
import type { CalendarDate } from '../text/dates';
import { issuersAgree, issuersEqual, titlesAgree } from './alike';
import type { Reference } from './model';

/** What the registry answers. "I don't know" is a value. */
export type Resolution =
  | { readonly kind: 'found'; readonly instrument: Instrument }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Instrument[] }
  | { readonly kind: 'unknown' };

const unknown: Resolution = { kind: 'unknown' };

/** Which instrument a reference means, seen on the day: what is dated later than the draft cannot be meant. */
export function resolve(reference: Reference, registry: Registry, asOf: CalendarDate): Resolution {
  const known = knownTo(reference, registry);
  const possible = known.filter(({ date }) => date === null || date <= asOf || date === reference.date?.value);
  const candidates = narrowed(reference, possible.length > 0 ? possible : known).filter(
    (it) => !isLocal(it) || isThisOne(reference, it),
  );
  const [first, ...rest] = candidates;
  if (first === undefined) return known.length === 0 ? otherwiseNumbered(reference, registry) : unknown;
  if (rest.length === 0 || reference.law !== null) return { kind: 'found', instrument: first };
  return { kind: 'ambiguous', candidates };
}

/** Bodies that every province, commune and sector has: "15/KH-UBND" is the number of a thousand documents a year. */
const everywhere = /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Sở |Phòng |Ban |Văn phòng )/u;

function isLocal({ own, issuer, number }: Instrument): boolean {
  return own === true || (issuer !== null && everywhere.test(issuer) && !number.endsWith('/TW'));
}

/**
 * Whether the reference means this document of one body among many that number alike: another body's it is not, and what
 * differs in day or title is this one's only where its issuer is said in full and the rest agrees.
 */
function isThisOne({ date, issuer, title }: Reference, it: Instrument): boolean {
  const said = date?.value ?? null;
  const isOfIssuer = issuer === null || it.issuer === null || issuersAgree(issuer.value, it.issuer);
  if (!isOfIssuer) return false;
  const isSurelyOfIssuer = issuer !== null && it.issuer !== null && issuersEqual(issuer.value, it.issuer);
  const isOfDay = said !== null && it.date?.startsWith(said) === true;
  const hasOtherTitle = title !== null && it.title !== null && titlesAgree(title.value, it.title) === 'differ';
  if (said !== null && it.date !== null && !isOfDay) return isSurelyOfIssuer && !hasOtherTitle;
  return !hasOtherTitle || (isOfDay && isSurelyOfIssuer);
}

/** By its number; a law by its name too, where nothing has its number. */
function knownTo(reference: Reference, registry: Registry): readonly Instrument[] {
  const { symbol, type } = reference;
  if (symbol === null) return lawsOf(reference, registry);
  if (symbol.value.issuerCode === '')
    return registry.beginning(symbol.value.number).filter((it) => it.type === type?.value);
  const numbered = registry.numbered(symbol.value.number);
  return numbered.length > 0 ? numbered : lawsOf(reference, registry);
}

function lawsOf({ law, type }: Reference, registry: Registry): readonly Instrument[] {
  return law === null ? [] : registry.laws.named(law.value).filter((it) => type === null || it.type === type.value);
}

/**
 * A number that nothing has, with the day and the title of the one instrument that has another: the number is the slip.
 * The titles must be alike to the end, and seen letter for letter.
 */
function otherwiseNumbered({ symbol, date, title, type }: Reference, registry: Registry): Resolution {
  if (symbol === null || title === null || date?.value?.length !== 10) return unknown;
  const meant = registry
    .dated(date.value as CalendarDate)
    .filter((it) => it.titleVerified && it.title !== null && (type === null || it.type === type.value))
    .filter((it) => titlesAgree(title.value, it.title ?? '') === 'same');
  const [first, ...rest] = meant;
  return first === undefined || rest.length > 0 ? unknown : { kind: 'found', instrument: first };
}

/** By date, else by the run of numbers the date falls into, else by issuer and title; laws of one name by the newest. */
function narrowed(reference: Reference, candidates: readonly Instrument[]): readonly Instrument[] {
  const { date, symbol, issuer, title } = reference;
  const said = date?.value ?? null;
  if (said !== null) {
    const same = candidates.filter((it) => it.date?.startsWith(said) === true);
    if (same.length > 0) return same;
    const titled = title === null ? [] : withTitle(candidates, title.value);
    if (titled.length > 0) return titled;
    return nearest(
      said,
      candidates.filter((it) => it.date === null || isSlipOf(said, it, symbol?.value.year ?? null)),
    );
  }
  if (symbol === null) return candidates.slice(0, 1);
  const byTitle = title === null ? [] : withTitle(candidates, title.value);
  if (byTitle.length > 0) return byTitle;
  if (title !== null && symbol.value.year === null) return candidates.filter((it) => !it.titleVerified);
  const byIssuer =
    issuer === null ? [] : candidates.filter((it) => it.issuer !== null && issuersAgree(issuer.value, it.issuer));
  return byIssuer.length > 0 ? byIssuer : candidates;
}

/** Of several that a mistyped day may mean, the one that fewer figures are wrong for than for any other. */
function nearest(said: string, candidates: readonly Instrument[]): readonly Instrument[] {
  if (candidates.length < 2) return candidates;
  const wrong = candidates.map(({ date }) => Array.from(date ?? '').filter((figure, i) => figure !== said[i]).length);
  const least = Math.min(...wrong);
  return candidates.filter((_, i) => wrong[i] === least);
}

function withTitle(candidates: readonly Instrument[], title: string): readonly Instrument[] {
  return candidates.filter((it) => it.title !== null && titlesAgree(title, it.title) !== 'differ');
}

/**
 * Whether a date that agrees with no instrument is this one's, mistyped. A number that holds its year stands for one
 * document only; other numbers begin anew each year or term, so that another day of another year is another document.
 */
function isSlipOf(said: string, { date, number }: Instrument, year: string | null): boolean {
  if (year !== null || date === null) return true;
  const [saidYear = '', saidMonth, saidDay] = said.split('-');
  const [ownYear = '', ownMonth, ownDay] = date.split('-');
  if (saidMonth === undefined) return false;
  if (saidMonth === ownMonth && saidDay === ownDay) return true;
  if (saidYear !== ownYear) return false;
  return !isOfParty(number) || !beginsAnew(ownYear);
}

function isOfParty(number: string): boolean {
  return /^\d+[a-z]?-/.test(number);
}

/** Years in which the Party's committees begin their numbers anew: two documents of one number fall into them. */
function beginsAnew(year: string): boolean {
  return Number(year) % 5 <= 1;
}
