import { ClientObject, made, type Batch } from './batch';
import type { DoubleDocument, LiveRange } from './document';
import { DoubleError } from './errors';
import { fontOf, type Font } from './font';

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

/** A range that a command makes when it is carried out. */
export function rangeOf(batch: Batch, live: () => LiveRange): Range {
  let found: LiveRange | null = null;
  batch.add(() => {
    found = live();
  });
  const there = () => {
    if (found === null) throw new DoubleError('InvalidObjectPath');
    return found;
  };
  return proxyOf(batch, new Range(batch, there), there);
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
  ) {
    super(batch);
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
    return rangeOf(this.batch, this.live);
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

  select(_mode?: 'Select' | 'Start' | 'End'): void {
    this.batch.add(() => {
      const { part, id, start, end } = this.live();
      this.batch.document.select(part, id, this.batch.document.textOf(part, id).slice(start, end));
    });
  }

  protected loadable() {
    return {
      text: () => {
        const { part, id, start, end } = this.live();
        const { text, at } = this.batch.document.rawOf(part, id);
        return [...text].filter((_, i) => (at[i] ?? 0) >= start && (at[i] ?? 0) < end).join('');
      },
    };
  }
}

function insert(document: DoubleDocument, live: LiveRange, text: string, place: string): void {
  const { part, id } = live;
  const spans: Readonly<Record<string, readonly [number, number]>> = {
    Replace: [live.start, live.end],
    Start: [live.start, live.start],
    End: [live.end, live.end],
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
