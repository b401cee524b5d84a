import type { Instrument } from '../../catalogue/model';
import { sentencesOf } from '../../citation/explain';
import type { CitationStatus } from '../../citation/judge';
import { isLaw, writtenDate, type CitationStyle } from '../../citation/write';
import type { CheckResult } from '../../check/check';
import type { Span } from '../../draft/model';
import type { PlacedCitation } from '../../rules/reading/references';
import type { CalendarDate } from '../../text/dates';
import { plainInPlace } from '../../text/plain';
import { citationStyleOf } from '../../rules/reading/citation-style';
import { whereIn } from './where';

/** One place where the draft refers to an instrument. */
export interface Mention {
  readonly citation: PlacedCitation;
  /** “Mục 2”, “Căn cứ 1”. */
  readonly where: string;
  /** The whole reference as it stands. */
  readonly words: string;
  /** What is to be said of it, the gravest first. */
  readonly sentences: readonly string[];
}

/** An instrument that the draft refers to, with all its mentions in order. */
export interface Entry {
  readonly key: string;
  /** “Chỉ thị số 33/CT-TTg ngày 26/11/2021”, “Luật Thực hiện dân chủ ở cơ sở”. */
  readonly name: string;
  readonly issuer: string | null;
  /** What the registry knows it as; null where it is not there or may be several. */
  readonly instrument: Instrument | null;
  /** Its gravest mention's. */
  readonly status: CitationStatus;
  readonly mentions: readonly Mention[];
}

/** The states from the gravest on. */
export const statuses: readonly CitationStatus[] = ['wrong', 'conflict', 'incomplete', 'outdated', 'unknown', 'ok'];

/** How the draft's convention writes references. */
export function styleOf({ anatomy }: Pick<CheckResult, 'anatomy'>): CitationStyle {
  return citationStyleOf(anatomy.system);
}

/** The instruments in the order in which the draft first mentions them. */
export function entriesOf(result: Pick<CheckResult, 'anatomy' | 'citations'>): readonly Entry[] {
  const style = styleOf(result);
  const where = whereIn(result.anatomy);
  const groups = new Map<string, Mention[]>();
  /** Of each number the entry last mentioned: a mention without a date means that one. */
  const last = new Map<string, string>();
  for (const citation of result.citations) {
    const base = baseOf(citation);
    const known = last.get(base);
    const key = citation.reference.date === null && known !== undefined ? known : keyOf(citation, base);
    last.set(base, key);
    const { part, span } = citation;
    const words = part.paragraph.text.slice(span.start, span.end);
    const mention = { citation, where: where(part), words, sentences: sentencesOf(citation, style) };
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups].map(([key, mentions]) => entryOf(key, mentions));
}

function instrumentIn({ resolution }: PlacedCitation): Instrument | null {
  return resolution.kind === 'found' ? resolution.instrument : null;
}

function baseOf(citation: PlacedCitation): string {
  const { symbol, law, type } = citation.reference;
  const number = instrumentIn(citation)?.number ?? symbol?.value.number;
  return plainInPlace(number ?? `${type?.value ?? ''} ${law?.value ?? ''}`).replace(/^0+(?=\d)/, '');
}

function keyOf(citation: PlacedCitation, base: string): string {
  return `${base} ${instrumentIn(citation)?.date ?? ''}`;
}

function entryOf(key: string, mentions: readonly Mention[]): Entry {
  const instrument = firstOf(mentions, (it) => instrumentIn(it));
  const issuer = instrument?.issuer ?? firstOf(mentions, ({ reference }) => reference.issuer?.value ?? null);
  const status = statuses.find((it) => mentions.some(({ citation }) => citation.status === it)) ?? 'ok';
  return { key, name: nameOf(mentions, instrument), issuer, instrument, status, mentions };
}

/** Type and number, with the day by which instruments of one number are told apart; laws by their name. */
function nameOf(mentions: readonly Mention[], instrument: Instrument | null): string {
  const type = instrument?.type ?? firstOf(mentions, ({ reference }) => reference.type?.value ?? null) ?? 'Văn bản';
  const law = instrument?.title ?? firstOf(mentions, ({ reference }) => reference.law?.value ?? null);
  const number = instrument?.number ?? firstOf(mentions, ({ reference }) => reference.symbol?.value.number ?? null);
  if (law !== null && (number === null || isLaw(type))) return `${type} ${law}`;
  const date = instrument?.date ?? firstOf(mentions, ({ reference }) => reference.date?.value ?? null);
  const day = date === null ? '' : ` ${writtenDate(date, 'numeric')}`;
  return number === null ? type : `${type} số ${number}${day}`;
}

/** The first mention that has it. */
function firstOf<Value>(mentions: readonly Mention[], of: (citation: PlacedCitation) => Value | null): Value | null {
  for (const { citation } of mentions) {
    const value = of(citation);
    if (value !== null) return value;
  }
  return null;
}

/** What an office's own registry would hold of an instrument that is in none; null for a law called by its name. */
export interface Proposed {
  readonly type: string;
  readonly number: string;
  readonly date: CalendarDate | null;
  readonly issuer: string;
  readonly title: string;
}

/** What of the draft's instruments is mentioned in the words, or around the cursor, of a span; null for none. */
export function entryAt(entries: readonly Entry[], { part, paragraph, start, end }: Span): Entry | null {
  const isThere = ({ citation: { span } }: Mention): boolean =>
    span.part === part && span.paragraph === paragraph && span.start <= end && start <= span.end;
  return entries.find(({ mentions }) => mentions.some(isThere)) ?? null;
}

/** The entry as its mentions give it: somebody has to look at it before it is kept. */
export function proposedOf({ mentions }: Entry): Proposed | null {
  const number = firstOf(mentions, ({ reference }) => reference.symbol?.value.number ?? null);
  if (number === null) return null;
  const date = firstOf(mentions, ({ reference }) => reference.date?.value ?? null);
  return {
    type: firstOf(mentions, ({ reference }) => reference.type?.value ?? null) ?? '',
    number,
    date: date?.length === 10 ? (date as CalendarDate) : null,
    issuer: firstOf(mentions, ({ reference }) => reference.issuer?.value ?? null) ?? '',
    title: firstOf(mentions, ({ reference }) => reference.title?.value ?? null) ?? '',
  };
}
