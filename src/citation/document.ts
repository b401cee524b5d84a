import type { Registry } from '../catalogue/registry';
import type { CalendarDate } from '../text/dates';
import { mayBePredicate, titlesAgree } from './alike';
import { judge, type Judgement, type Standing } from './judge';
import { CitationMemory, saidOf } from './memory';
import type { Reference } from './model';
import { type Knowledge, readReferences } from './read';
import type { Patch } from './patches';
import { suggestionFor, type Suggestion } from './suggest';
import type { CitationStyle } from './write';

/** A paragraph in NFC, and whether it is a căn cứ line. */
export interface CitingLine {
  readonly text: string;
  readonly canCu: boolean;
}

/** A reference of a document, judged among the others. */
export interface DocumentCitation extends Judgement {
  /** Which of the lines it stands in. */
  readonly line: number;
  /** The whole reference as it should stand; null where it is right or nothing can be said. */
  readonly suggestion: string | null;
  /** The changes that make it so, each for what it puts right, in the order of the line. */
  readonly patches: readonly Patch[];
}

export interface CitationOptions {
  readonly registry: Registry;
  readonly style: CitationStyle;
  /** The document's own date, else the day that stands in for it. */
  readonly asOf: CalendarDate;
  /** What was read lately with this registry. Without it only lines of this document are not read twice. */
  readonly memory?: LineMemory;
}

/** A reference in its place, judged, and how it should stand. */
interface Judged {
  readonly judgement: Judgement;
  readonly better: Suggestion | null;
}

/** Lines read lately with one registry. */
export type LineMemory = CitationMemory<Judged>;

/** A memory for one registry; it is of no use for another. */
export function lineMemory(): LineMemory {
  return new CitationMemory();
}

/** What a registry knows that helps to read. */
export function knowledgeOf(registry: Registry): Knowledge {
  return { laws: registry.laws, titleLength: (number, plain, at) => registry.titleLength(number, plain, at) };
}

/** Every reference of a document in its order: first mentions told from later ones, one number compared with itself. */
export function citationsOf(lines: readonly CitingLine[], options: CitationOptions): readonly DocumentCitation[] {
  const knowledge = knowledgeOf(options.registry);
  const mentioned = new Set<string>();
  const citations: DocumentCitation[] = [];
  const memory = options.memory ?? lineMemory();
  const read = (text: string) => readReferences(text, knowledge);
  for (const [line, { text, canCu }] of lines.entries()) {
    let reach = 0;
    const { references, said } = memory.line(text, read);
    for (const [i, reference] of references.entries()) {
      const inTitle = reference.end <= reach;
      const key = keyOf(reference);
      const standing: Standing = inTitle ? 'inTitle' : canCu ? 'canCu' : mentioned.has(key) ? 'later' : 'first';
      if (!inTitle) for (const name of namesOf(reference)) mentioned.add(name);
      const { judgement, better } = saidOf(said[i], `${standing} ${options.style} ${options.asOf}`, () =>
        judged(reference, standing, text, options),
      );
      const end = better?.end ?? reference.end;
      reach = Math.max(reach, end);
      citations.push({
        ...judgement,
        reference: end === reference.end ? reference : { ...reference, end },
        line,
        suggestion: better?.text ?? null,
        patches: better?.patches ?? [],
      });
    }
  }
  return withConflicts(citations, options.registry);
}

function judged(reference: Reference, standing: Standing, text: string, options: CitationOptions): Judged {
  const judgement = judge(reference, standing, text, options);
  return { judgement, better: suggestionFor(judgement, text, options.style) };
}

/** What an instrument may be called again by: its number, and its type with number and year alone. */
function namesOf(reference: Reference): readonly string[] {
  const key = keyOf(reference);
  const { symbol, type } = reference;
  const loose = symbol === null || type === null ? null : /^\d+[a-z]?\/\d{4}(?=\/)/u.exec(symbol.value.number);
  return loose === null ? [key] : [key, `${type?.value ?? ''} ${loose[0]}`];
}

function keyOf({ symbol, law, type }: Reference): string {
  if (symbol !== null && symbol.value.issuerCode === '') return `${type?.value ?? ''} ${symbol.value.number}`;
  return symbol?.value.number ?? `${type?.value ?? ''} ${law?.value.toLowerCase() ?? ''}`;
}

/** One number with two days or two titles is a conflict, unless the registry knows two instruments of that number. */
function withConflicts(citations: readonly DocumentCitation[], registry: Registry): readonly DocumentCitation[] {
  const groups = new Map<string, DocumentCitation[]>();
  for (const citation of citations) {
    if (citation.reference.symbol === null) continue;
    const key = keyOf(citation.reference);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [citation]);
    else group.push(citation);
  }
  const torn = new Set<DocumentCitation>();
  for (const [number, group] of groups) {
    if (group.length > 1 && registry.numbered(number).length < 2 && disagree(group))
      group.forEach((it) => torn.add(it));
  }
  return citations.map((it) => (torn.has(it) && it.status !== 'wrong' ? { ...it, status: 'conflict' } : it));
}

function disagree(group: readonly DocumentCitation[]): boolean {
  const days = new Set(group.map(({ reference }) => reference.date?.value ?? null).filter((day) => day?.length === 10));
  if (days.size > 1) return true;
  const titles = group.map(({ reference }) => reference.title?.value ?? null).filter((title) => title !== null);
  const [first, ...rest] = titles;
  return (
    first !== undefined &&
    rest.some(
      (title) =>
        titlesAgree(title, first) === 'differ' &&
        titlesAgree(first, title) === 'differ' &&
        !mayBePredicate(title, first) &&
        !mayBePredicate(first, title),
    )
  );
}
