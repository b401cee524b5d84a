import { toIsoDate } from '../../src/text/dates';

/** A stretch of the sentence, UTF-16 [start, end). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const fields = ['type', 'number', 'date', 'issuer', 'title', 'pin'] as const;
export type Field = (typeof fields)[number];

/** What a careful văn thư reads in a field: the answers that are right, null among them where nothing may be said too. */
export type Answers = readonly (string | null)[];

/** A reference marked by hand. */
export interface MarkedCitation extends Stretch {
  /** What it is known by: its number, else the name of the law, else the type word. */
  readonly key: Stretch;
  /** Where the reference ends for a reader who takes its title for another clause. */
  readonly titleStart: number;
  readonly answers: Readonly<Record<Field, Answers>>;
}

/** A sentence and every reference in it. */
export interface MarkedSentence {
  readonly text: string;
  readonly citations: readonly MarkedCitation[];
}

const letters: Readonly<Record<string, Field>> = {
  t: 'type',
  n: 'number',
  d: 'date',
  i: 'issuer',
  h: 'title',
  p: 'pin',
};

/** `[[` citation, `{t words}` field, `{t=answer~words}` field whose answer is not its words, `{=t answer}` no words. */
const mark = /\[\[|\]\]|\{(?<bare>=?)(?<letter>[tndihp])(?<maybe>\??)(?:=(?<answer>[^~{}]*)~| )|\}/y;

/** Reads the marks of a line; throws where they do not fit together. */
export function marked(line: string): MarkedSentence {
  const reader = new Reader(line);
  const citations = reader.read();
  return { text: reader.text, citations };
}

interface Open {
  readonly start: number;
  readonly said: Map<Field, { readonly answers: Answers; readonly stretch: Stretch | null }>;
}

interface OpenField {
  readonly field: Field;
  readonly answer: string | null;
  readonly maybe: boolean;
  readonly bare: boolean;
  readonly start: number;
  readonly depth: number;
}

class Reader {
  text = '';
  private readonly open: Open[] = [];
  private readonly openFields: OpenField[] = [];
  private readonly done: MarkedCitation[] = [];
  private bareText: string | null = null;

  constructor(private readonly line: string) {}

  read(): readonly MarkedCitation[] {
    for (let at = 0; at < this.line.length;) {
      mark.lastIndex = at;
      const found = mark.exec(this.line);
      if (found === null) {
        this.add(this.line.charAt(at));
        at++;
        continue;
      }
      at = mark.lastIndex;
      this.meet(found);
    }
    if (this.open.length + this.openFields.length > 0) this.fail('a mark is not closed');
    return this.done.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private add(character: string): void {
    if (this.bareText === null) this.text += character;
    else this.bareText += character;
  }

  private meet(found: RegExpExecArray): void {
    if (found[0] === '[[') this.open.push({ start: this.text.length, said: new Map() });
    else if (found[0] === ']]') this.closeCitation();
    else if (found[0] === '}') this.closeField();
    else this.openField(found.groups ?? {});
  }

  private openField({ bare = '', letter = '', maybe = '', answer }: Partial<Record<string, string>>): void {
    const field = letters[letter];
    if (field === undefined || this.open.length === 0) this.fail('a field stands outside a citation');
    if (bare !== '') this.bareText = '';
    this.openFields.push({
      field,
      answer: answer ?? null,
      maybe: maybe !== '',
      bare: bare !== '',
      start: this.text.length,
      depth: this.open.length,
    });
  }

  private closeField(): void {
    const opened = this.openFields.pop();
    const citation = this.open.at(-1);
    if (opened === undefined || citation === undefined || opened.depth !== this.open.length) {
      return this.fail('a field is closed out of turn');
    }
    const { field, answer, maybe, bare, start } = opened;
    if (citation.said.has(field)) this.fail(`two marks for ${field}`);
    const words = bare ? (this.bareText ?? '') : this.text.slice(start);
    this.bareText = null;
    const answers: Answers = (answer ?? words).split('|').map((it) => valueOf(field, it));
    citation.said.set(field, {
      answers: maybe ? [...answers, null] : answers,
      stretch: bare ? null : { start, end: this.text.length },
    });
  }

  private closeCitation(): void {
    const citation = this.open.pop();
    if (citation === undefined || this.openFields.length > this.open.length) {
      return this.fail('a citation is closed out of turn');
    }
    const { start, said } = citation;
    const key = said.get('number')?.stretch ?? said.get('title')?.stretch ?? said.get('type')?.stretch ?? null;
    if (key === null) return this.fail('a citation has neither number nor name');
    const answers = Object.fromEntries(fields.map((field) => [field, said.get(field)?.answers ?? [null]]));
    const title = said.get('title')?.stretch?.start ?? this.text.length;
    const titleStart = start + this.text.slice(start, title).trimEnd().length;
    this.done.push({ start, end: this.text.length, key, titleStart, answers: answers as MarkedCitation['answers'] });
  }

  private fail(why: string): never {
    throw new Error(`${why}: ${this.line}`);
  }
}

/** An answer in the form in which it is compared: NFC, single blanks, dates as ISO. */
function valueOf(field: Field, words: string): string {
  const said = words
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
  if (field !== 'date') return said;
  const [first = 0, month, year] = (said.match(/\d+/g) ?? []).map(Number);
  if (month === undefined || year === undefined) return String(first);
  return toIsoDate({ day: first, month, year }) ?? 'no such day';
}
