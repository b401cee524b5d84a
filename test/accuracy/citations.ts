import { knowledgeOf } from '../../src/citation/document';
import type { Reference } from '../../src/citation/model';
import { readReferences } from '../../src/citation/read';
import { compose, writtenAt } from '../../src/text/compose';
import { type Field, fields, type MarkedCitation, type MarkedSentence, type Stretch } from '../citations/marked';
import { type SentenceFile, sentenceFiles } from '../citations/sentences';
import { registry } from '../support/registry';

/** One file of marked sentences as the reader reads it; every fault by name, the reference in its own words. */
export interface CitationRecord {
  readonly sentences: number;
  readonly citations: number;
  readonly missed: readonly string[];
  /** Read where nothing is marked. */
  readonly strays: readonly string[];
  /** Found, and a field read otherwise: "date: 30/2020/NĐ-CP …". */
  readonly misread: readonly string[];
}

/** Of one field, over all that were found: answers marked, answers read, and those of them that are right. */
export interface FieldCount {
  readonly marked: number;
  readonly read: number;
  readonly right: number;
}

/** What the reader makes of the marked sentences. */
export interface CitationMeasure {
  readonly files: Readonly<Record<string, CitationRecord>>;
  /** Each field read otherwise than marked, both readings beside it. */
  readonly details: readonly string[];
  readonly fields: Readonly<Record<Field | 'span', FieldCount>>;
}

type Count = Record<Field | 'span', { marked: number; read: number; right: number }>;

/** Reads every marked sentence with the registry that comes with the product. */
export function measureCitations(files: readonly SentenceFile[] = sentenceFiles()): CitationMeasure {
  const counts = Object.fromEntries(parts.map((field) => [field, { marked: 0, read: 0, right: 0 }])) as Count;
  const details: string[] = [];
  const records = Object.fromEntries(
    files.map(({ name, sentences }) => {
      const faults = sentences.map((sentence) => faultsIn(sentence, counts, details));
      const record: CitationRecord = {
        sentences: sentences.length,
        citations: sentences.reduce((sum, it) => sum + it.citations.length, 0),
        missed: faults.flatMap((it) => it.missed),
        strays: faults.flatMap((it) => it.strays),
        misread: faults.flatMap((it) => it.misread),
      };
      return [name, record] as const;
    }),
  );
  return { files: records, details, fields: counts };
}

const parts = [...fields, 'span'] as const;

function faultsIn(
  sentence: MarkedSentence,
  counts: Count,
  details: string[],
): Pick<CitationRecord, 'missed' | 'strays' | 'misread'> {
  const read = readIn(sentence.text);
  const taken = new Set<Read>();
  const missed: string[] = [];
  const misread: string[] = [];
  for (const citation of sentence.citations) {
    const name = nameOf(sentence, citation);
    const found = read.find((it) => !taken.has(it) && overlap(it.key, citation.key));
    if (found === undefined) {
      missed.push(name);
      continue;
    }
    taken.add(found);
    for (const field of parts) {
      if (compare(field, citation, found, counts[field])) continue;
      misread.push(`${field}: ${name}`);
      const both = [marksOf(field, citation, sentence), readOf(field, found, sentence)];
      details.push(`${field}: ${name}\n    marked  ${both.join('\n    read    ')}`);
    }
  }
  return { missed, misread, strays: read.filter((it) => !taken.has(it)).map((it) => nameOf(sentence, it)) };
}

/** A reference as the reader gives it, in the text as written. */
interface Read extends Stretch {
  readonly key: Stretch;
  readonly values: Readonly<Record<Field, string | null>>;
}

function readIn(written: string): readonly Read[] {
  const { text, toWritten } = compose(written);
  const back = ({ start, end }: Stretch): Stretch => ({
    start: writtenAt(toWritten, start),
    end: writtenAt(toWritten, end),
  });
  return readReferences(text, knowledgeOf(registry)).map((reference) => ({
    ...back(reference),
    key: back(keyOf(reference)),
    values: valuesOf(reference),
  }));
}

function keyOf({ symbol, law, type, start, end }: Reference): Stretch {
  const name = law === null || law.end === law.start ? type : law;
  return symbol ?? name ?? { start, end };
}

/** As the command line's contract gives them. */
function valuesOf({ type, symbol, law, date, issuer, title, pin }: Reference): Read['values'] {
  return {
    type: type?.value ?? null,
    number: symbol?.value.number ?? null,
    date: date?.value ?? null,
    issuer: issuer?.value ?? null,
    title: title?.value ?? (law === null || law.value === '' ? null : law.value),
    pin:
      pin === null
        ? null
        : Object.entries(pin)
            .map(([unit, value]) => `${unit}=${value as string}`)
            .sort()
            .join('; '),
  };
}

/** A body is the same with its term and without. */
const term = / \(?khóa [IVXLC\d]+\)?$/u;

/** Counts one field of a reference that was found; true where it is read as marked. */
function compare(
  field: Field | 'span',
  citation: MarkedCitation,
  found: Read,
  count: { marked: number; read: number; right: number },
): boolean {
  if (field === 'span') {
    const ends = [citation.end, ...(citation.answers.title.includes(null) ? [citation.titleStart] : [])];
    const right = found.start === citation.start && ends.some((end) => end === found.end);
    count.marked++;
    count.read++;
    if (right) count.right++;
    return right;
  }
  const answers = citation.answers[field].map((it) => comparable(field, it));
  const value = comparable(field, found.values[field]);
  const right = answers.includes(value);
  if (answers[0] !== null && !(value === null && right)) count.marked++;
  if (value !== null) count.read++;
  if (right && value !== null) count.right++;
  return right;
}

/** What is compared: the term of a body ("khóa XI") and the order of a pin's units make no difference. */
function comparable(field: Field, value: string | null): string | null {
  if (value === null) return null;
  if (field === 'issuer') return value.replace(term, '');
  return field === 'pin' ? value.split('; ').sort().join('; ') : value;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function marksOf(field: Field | 'span', citation: MarkedCitation, { text }: MarkedSentence): string {
  if (field === 'span') return text.slice(citation.start, citation.end);
  return citation.answers[field].map((it) => it ?? '–').join(' | ');
}

function readOf(field: Field | 'span', found: Read, { text }: MarkedSentence): string {
  return field === 'span' ? text.slice(found.start, found.end) : (found.values[field] ?? '–');
}

/** The reference in its own words, cut short, so that a person finds it. */
function nameOf({ text }: MarkedSentence, { start, end, key }: Stretch & { readonly key: Stretch }): string {
  const words = text.slice(start, Math.min(end, Math.max(key.end, start + 48)));
  return `${words}${end > start + words.length ? ' …' : ''}`;
}
