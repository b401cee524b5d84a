import type { Instrument } from '../catalogue/model';
import type { Cited } from '../citation/cite';
import type { DocumentCitation } from '../citation/document';
import type { CitationStatus } from '../citation/judge';
import type { Pin } from '../citation/model';
import { writtenDate } from '../citation/write';
import type { FileError, Location } from './model';

/** CITATION of the command line's contract. */
export interface CitationEntry {
  /** From the type word to the end of the title. */
  readonly location: Location;
  readonly type: string | null;
  /** Without stray blanks; null for a law called by its name. */
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly pin: Pin | null;
  readonly status: CitationStatus;
  readonly suggestion: string | null;
}

/** A reference as JSON. */
export function citationEntry({ reference, status, suggestion }: DocumentCitation, location: Location): CitationEntry {
  const { type, symbol, law, date, issuer, title, pin } = reference;
  return {
    location,
    type: type?.value ?? null,
    number: symbol?.value.number ?? null,
    date: date?.value ?? null,
    issuer: issuer?.value ?? null,
    title: title?.value ?? (law === null || law.value === '' ? null : law.value),
    pin,
    status,
    suggestion,
  };
}

const statusNames: Readonly<Record<CitationStatus, string>> = {
  wrong: 'sai',
  conflict: 'mâu thuẫn trong văn bản',
  incomplete: 'chưa đủ',
  outdated: 'đã bị thay thế',
  unknown: 'chưa có trong danh mục',
  ok: 'đúng',
};

/** The state of a reference in the words of a văn thư. */
export function statusName(status: CitationStatus): string {
  return statusNames[status];
}

/** `citations --format json`. */
export interface CitationsReport {
  readonly version: 1;
  readonly files: readonly CitedFile[];
}

/** The references of one file; with an `error` there are none. */
export interface CitedFile {
  readonly path: string;
  readonly error: FileError | null;
  readonly citations: readonly CitationEntry[];
}

/** An instrument as `cite --format json` prints it. */
export interface InstrumentEntry extends Pick<
  Instrument,
  'type' | 'number' | 'date' | 'issuer' | 'title' | 'titleVerified' | 'status'
> {
  readonly replacedBy: readonly string[];
  readonly source: string;
}

/** `cite --format json`. */
export interface CiteEntry extends Pick<Cited, 'full' | 'short' | 'canCu' | 'problems'> {
  readonly instrument: InstrumentEntry | null;
  readonly candidates: readonly InstrumentEntry[];
}

export function citeEntry(cited: Cited): CiteEntry {
  const { full, short, canCu, instrument, candidates } = cited;
  const entry = instrument === null ? null : instrumentEntry(instrument);
  const problems = citeProblems(cited);
  return { full, short, canCu, instrument: entry, candidates: candidates.map(instrumentEntry), problems };
}

/** What there is to be said of a composed citation; of several instruments first which of them it is. */
export function citeProblems({ instrument, candidates: [first], problems }: Cited): readonly string[] {
  if (instrument !== null || first === undefined) return problems;
  const { type, number, date } = first;
  const day = date === null ? 'chưa rõ ngày' : writtenDate(date, 'numeric');
  return [`Ở đây ghi theo văn bản đầu danh sách: ${type} ${number} (${day}).`, ...problems];
}

function instrumentEntry(instrument: Instrument): InstrumentEntry {
  const { type, number, date, issuer, title, titleVerified, status, successors, source } = instrument;
  const replacedBy = successors.filter(({ does }) => does === 'replaces').map((successor) => successor.number);
  return { type, number, date, issuer, title, titleVerified, status, replacedBy, source };
}
