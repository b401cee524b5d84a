import type { Instrument } from '../catalogue/model';
import { mayHold, type Registry } from '../catalogue/registry';
import type { InstrumentSearch } from '../catalogue/search';
import type { CalendarDate } from '../text/dates';
import { plainInPlace } from '../text/plain';
import { knowledgeOf } from './document';
import { sentencesOf } from './explain';
import { judge } from './judge';
import { readReferences } from './read';
import type { Reference } from './model';
import { spelledOut } from './shorthand';
import { shortTypes } from './types';
import { unlisted } from './unlisted';
import { type CitationStyle, isLaw, partsOf, writeInstrument, writeShort } from './write';

/** The citation for what somebody typed: a number, a loose or faulty reference, a few words of a title. */
export interface Cited {
  /** In running text, at first mention; null where nothing can be said. */
  readonly full: string | null;
  readonly short: string | null;
  readonly canCu: string | null;
  /** The one instrument that is meant; null where there are several or none. */
  readonly instrument: Instrument | null;
  /** The newest in force first. */
  readonly candidates: readonly Instrument[];
  readonly problems: readonly string[];
}

export interface CiteOptions {
  readonly registry: Registry;
  readonly search: InstrumentSearch;
  readonly style: CitationStyle;
  readonly asOf: CalendarDate;
}

/** Composes the citation of a text in the convention's style. */
export function cite(typed: string, options: CiteOptions): Cited {
  const text = typed
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
  const knowledge = knowledgeOf(options.registry);
  const found = readReferences(text, knowledge)[0] ?? readReferences(capitalised(text), knowledge)[0];
  if (found === undefined) return numberedLoosely(text, options) ?? searched(text, options);
  const spelled = spelledOut(text, found);
  const again = spelled === null ? undefined : readReferences(spelled, knowledge)[0];
  return again === undefined || spelled === null ? referred(found, text, options) : referred(again, spelled, options);
}

/** The citation for a reference that was read in the text. */
function referred(reference: Reference, text: string, options: CiteOptions): Cited {
  const { style } = options;
  const judgement = judge(reference, 'first', text, options);
  const { resolution } = judgement;
  const problems = sentencesOf(judgement, style);
  if (resolution.kind === 'found') {
    const dates = reference.date?.style === 'numeric' || style === 'party' ? 'numeric' : 'words';
    return {
      ...written(resolution.instrument, style, dates),
      instrument: resolution.instrument,
      candidates: [resolution.instrument],
      problems: [...problems, ...doubtsOf(resolution.instrument)],
    };
  }
  if (resolution.kind === 'ambiguous')
    return several(inForceFirst(resolution.candidates, options.asOf), options, problems);
  return { ...unlisted(judgement, text, style), instrument: null, candidates: [] };
}

/** A law typed in lower case is still a law where nothing else is typed. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const looseNumber = /^(?<type>[a-z ]+?) ?(?:so )?(?<serial>\d{1,5}[a-z]?) ?[/-]? ?(?:nam )?(?<year>(?:19|20)\d\d)$/;

/** "nghị định 30/2020": type, number and year, without the letters. */
function numberedLoosely(text: string, options: CiteOptions): Cited | null {
  const { type = '', serial = '', year = '' } = looseNumber.exec(plainInPlace(text))?.groups ?? {};
  const found = options.registry
    .beginning(`${serial}/${year}`)
    .filter((it) => plainInPlace(it.type) === type || plainInPlace(it.type) === plainInPlace(shortTypes[type] ?? ''));
  const [first] = found;
  if (first === undefined) return null;
  const problem = `Có ${found.length} văn bản cùng số và năm này; cần ghi cả ký hiệu.`;
  return found.length === 1 ? one(first, options) : several(inForceFirst(found, options.asOf), options, [problem]);
}

/** What is not official of an entry: nobody has looked at it, or its title was not seen letter for letter. */
function doubtsOf(instrument: Instrument): readonly string[] {
  const { unreviewed, source, title, titleVerified, type } = instrument;
  if (unreviewed !== undefined) return [`Mục của danh mục cơ quan ${source}, chưa có người xem lại.`];
  if (titleVerified) return [];
  if (title === null) return ['Danh mục chưa có trích yếu của văn bản này.'];
  return isLaw(type)
    ? [`Tên “${type} ${title}” chưa đối chiếu từng chữ với văn bản gốc.`]
    : [`Trích yếu chưa đối chiếu từng chữ với văn bản gốc nên không ghi vào viện dẫn: “${title}”.`];
}

function one(instrument: Instrument, { style }: CiteOptions): Cited {
  const dates = style === 'party' ? 'numeric' : 'words';
  return { ...written(instrument, style, dates), instrument, candidates: [instrument], problems: doubtsOf(instrument) };
}

function written(
  instrument: Instrument,
  style: CitationStyle,
  dates: 'words' | 'numeric',
): Pick<Cited, 'full' | 'short' | 'canCu'> {
  return {
    full: writeInstrument(instrument, { style, dates, canCu: false }),
    short: writeShort(partsOf(instrument)),
    canCu: `Căn cứ ${writeInstrument(instrument, { style, dates, canCu: true })}`,
  };
}

/** `candidates`: the first is the one that is written. */
function several(candidates: readonly Instrument[], { style }: CiteOptions, problems: readonly string[]): Cited {
  const [first] = candidates;
  if (first === undefined) return { full: null, short: null, canCu: null, instrument: null, candidates: [], problems };
  const dates = style === 'party' ? 'numeric' : 'words';
  return { ...written(first, style, dates), instrument: null, candidates, problems: [...problems, ...doubtsOf(first)] };
}

function searched(text: string, options: CiteOptions): Cited {
  const found = options.search.find(text, 8);
  const [first, ...rest] = found;
  if (first === undefined) {
    return {
      full: null,
      short: null,
      canCu: null,
      instrument: null,
      candidates: [],
      problems: ['Không nhận ra số, ký hiệu và danh mục không có văn bản nào như vậy.'],
    };
  }
  if (rest.length === 0) return one(first, options);
  const holding = found.filter((it) => holds(it, options.asOf));
  const ordered = [...holding, ...found.filter((it) => !holding.includes(it))];
  return several(ordered, options, ['Có nhiều văn bản gần với nội dung đã gõ; cần ghi số, ký hiệu.']);
}

/** Issued by that day and not known to be out of force then. */
function holds(instrument: Instrument, asOf: CalendarDate): boolean {
  return (instrument.date ?? '') <= asOf && mayHold(instrument, asOf);
}

/** In force on that day before what is replaced or not yet issued, the newest first. */
function inForceFirst(instruments: readonly Instrument[], asOf: CalendarDate): readonly Instrument[] {
  return [...instruments].sort(
    (a, b) =>
      Number(holds(b, asOf)) - Number(holds(a, asOf)) ||
      Number((b.date ?? '') > (a.date ?? '')) - Number((a.date ?? '') > (b.date ?? '')),
  );
}
