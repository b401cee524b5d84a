import { ClientObject, made, type Batch } from './batch';
import { spanOf, type DoubleDocument, type LiveRange } from './document';
import { insertComment } from './comments';
import { DoubleError } from './errors';
import { fontOf, type Font } from './font';
import { Paragraphs } from './paragraphs';
import { Result } from './result';

/** A `Word.RangeCollection`. */
export class Ranges extends ClientObject {
  constructor(
    batch: Batch,
    private readonly find: () => readonly LiveRange[],
  ) {
    super(batch);
  }

  get items(): Range[] {
    return this.read('items') as Range[];
  }

  protected loadable() {
    return { items: () => this.bring([]), text: () => this.bring(['text']), 'items/text': () => this.bring(['text']) };
  }

  private bring(names: readonly string[]): Range[] {
    const proxies = this.find().map((live) => {
      const item = new Range(this.batch, () => live);
      for (const name of names) item.loadNow(name);
      return proxyOf(this.batch, item, () => live);
    });
    this.loaded.set('items', proxies);
    return proxies;
  }
}

/** A range that a command makes when it is carried out; `from`: it is the selection, whose paragraphs are known, and begins there. */
export function rangeOf(batch: Batch, live: () => LiveRange, from: LiveRange | null = null): Range {
  let found: LiveRange | null = null;
  batch.add(() => {
    found = live();
  });
  const there = () => {
    if (found === null) throw new DoubleError('InvalidObjectPath');
    return found;
  };
  return proxyOf(batch, new Range(batch, there, from), there);
}

const lives = new WeakMap<object, () => LiveRange>();

function proxyOf(batch: Batch, range: Range, live: () => LiveRange): Range {
  const proxy = made(batch, 'Range', range);
  lives.set(proxy, live);
  return proxy;
}

/** A `Word.Range`. */
export class Range extends ClientObject {
  constructor(
    batch: Batch,
    private readonly live: () => LiveRange,
    private readonly from: LiveRange | null = null,
  ) {
    super(batch);
  }

  get paragraphs(): Paragraphs {
    const { from } = this;
    const body = () => 'body' as const;
    if (from === null)
      return made(this.batch, 'ParagraphCollection', new Paragraphs(this.batch, body, false, this.live));
    return made(this.batch, 'ParagraphCollection', new Paragraphs(this.batch, () => from.part, true));
  }

  getRange(place: string): Range {
    if (place !== 'Start' && place !== 'End') throw new Error(`The double has no range “${place}” of a range.`);
    return rangeOf(this.batch, () => {
      const { part, id, start, end } = place === 'Start' && this.from !== null ? this.from : this.live();
      const at = place === 'Start' ? start : end;
      return this.batch.document.rangeAt(part, id, at, at);
    });
  }

  compareLocationWith(other: Range): Result {
    const there = lives.get(other);
    if (there === undefined) throw new DoubleError('InvalidArgument');
    const ask = (): string => {
      const { document } = this.batch;
      const [a, b] = [this.live(), there()];
      if (a.part !== b.part) return 'Unrelated';
      if (a.id !== b.id) return document.indexOf(a.part, a.id) < document.indexOf(b.part, b.id) ? 'Before' : 'After';
      return a.start === b.start && a.end === b.end ? 'Equal' : 'Unrelated';
    };
    return made(this.batch, 'ClientResult', new Result(this.batch, ask));
  }

  get text(): string {
    return this.read('text') as string;
  }

  get font(): Font {
    return fontOf(this.batch, this.live);
  }

  insertText(text: string, place: string): Range {
    if (/[\n\r]/u.test(text)) throw new Error('Word makes a paragraph of a line break in insertText.');
    this.batch.add(() => {
      insert(this.batch.document, this.live(), text, place);
    });
    return rangeOf(this.batch, () => {
      const { part, id, end } = this.live();
      return place === 'End' ? this.batch.document.rangeAt(part, id, end - text.length, end) : this.live();
    });
  }

  insertField(place: string, type: string): void {
    if (place !== 'Start' || type !== 'Page') throw new Error('The double puts page numbers at the start of a range.');
    this.batch.add(() => {
      const { part, id } = this.live();
      const { document } = this.batch;
      document.putField(part, document.indexOf(part, id));
    });
  }

  insertComment(text: string): void {
    this.batch.add(() => {
      insertComment(this.batch.document, this.live(), text);
    });
  }

  expandTo(other: Range): Range {
    const to =
      lives.get(other) ??
      (() => {
        throw new DoubleError('InvalidArgument');
      });
    return rangeOf(this.batch, () => {
      const [a, b] = [this.live(), to()];
      if (a.id !== b.id) throw new DoubleError('GeneralException');
      return this.batch.document.rangeAt(a.part, a.id, Math.min(a.start, b.start), Math.max(a.end, b.end));
    });
  }

  select(mode: 'Select' | 'Start' | 'End' = 'Select'): void {
    this.batch.add(() => {
      const live = this.live();
      const { part, id } = live;
      const { start, end } = spanOf(live);
      this.batch.document.select(part, id, mode === 'End' ? end : start, mode === 'Start' ? start : end);
    });
  }

  protected loadable() {
    return {
      text: () => {
        const { part, id, start, end } = this.live();
        const { text, at } = this.batch.document.rawOf(part, id);
        // Over several paragraphs: what stands in the last one, behind the mark of the one before it.
        if (this.from !== null && this.from.id !== id) return `\r${text.slice(0, at.indexOf(end))}`;
        return [...text].filter((_, i) => (at[i] ?? 0) >= start && (at[i] ?? 0) < end).join('');
      },
    };
  }
}

function insert(document: DoubleDocument, live: LiveRange, text: string, place: string): void {
  const { part, id } = live;
  const { start: from, end: to } = spanOf(live);
  const spans: Readonly<Record<string, readonly [number, number]>> = {
    Replace: [from, to],
    Start: [from, from],
    End: [to, to],
  };
  const span = spans[place];
  if (span === undefined) throw new DoubleError('InvalidArgument', place);
  const [start, end] = span;
  const expect = document.textOf(part, id).slice(start, end);
  document.write({
    kind: 'replaceText',
    span: { part, paragraph: document.indexOf(part, id), start, end },
    expect,
    text,
  });
}
