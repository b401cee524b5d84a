import { mayHold, type Registry } from '../catalogue/registry';
import type { Instrument, Successor } from '../catalogue/model';
import type { CalendarDate } from '../text/dates';
import { titlesAgree } from './alike';
import { type Fault, factFaults, formFaults, type Standing } from './faults';
import type { Reference } from './model';
import { type Resolution, resolve } from './resolve';
import { isLoose } from './skeleton';
import { type CitationStyle, isLaw } from './write';

export type { Fault, Standing } from './faults';

export type CitationStatus = 'wrong' | 'conflict' | 'incomplete' | 'outdated' | 'unknown' | 'ok';

/** What a reference may lack; `symbol`: the letters of its number, "Nghị định 30/2020". */
export type MissingPart = 'symbol' | 'date' | 'issuer' | 'title';

/** A reference and what is to be said of it. */
export interface Judgement {
  readonly reference: Reference;
  readonly standing: Standing;
  readonly resolution: Resolution;
  readonly status: CitationStatus;
  readonly faults: readonly Fault[];
  /** What a first mention lacks. */
  readonly missing: readonly MissingPart[];
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
  const faults = [
    ...new Set([...formFaults(reference, standing, text, context.style), ...factFaults(reference, instrument)]),
  ];
  const missing = missingFrom(reference, standing, text, context.style, instrument);
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

function missingFrom(
  { symbol, law, date, issuer, title, type, brief, shared, told }: Reference,
  standing: Standing,
  text: string,
  style: CitationStyle,
  instrument: Instrument | null,
): Judgement['missing'] {
  if (standing === 'inTitle' || shared.includes('letters')) return [];
  if (standing === 'later') return symbol !== null && isLoose(symbol, text) ? ['symbol'] : [];
  if (law !== null || (type !== null && isLaw(type.value))) {
    const dated = date !== null && (style === 'party' || date.style !== 'year');
    return standing === 'canCu' && !dated && type?.value !== 'Hiến pháp' ? ['date'] : [];
  }
  if (symbol === null) return [];
  const missing: MissingPart[] = isLoose(symbol, text) ? ['symbol'] : [];
  if ((date === null || date.style === 'year') && !told.includes('date')) missing.push('date');
  if (issuer === null && !told.includes('issuer')) missing.push('issuer');
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
