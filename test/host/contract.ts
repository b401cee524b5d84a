import type { DraftDocument, Paragraph, Span } from '../../src/draft/model';
import { paragraphsOf } from '../../src/draft/paragraph-at';
import { readDraft } from '../../src/draft/read';
import type { Edit } from '../../src/finding/model';
import type { Host } from '../../src/host/host';
import { FileHost } from '../../src/host/file';

jest.setTimeout(60_000);

/** Everything of a draft that an edit may change, in a form that people can compare. */
export function shape(draft: DraftDocument): unknown {
  return {
    paragraphs: draft.paragraphs.map(shapeOf),
    headers: draft.headers.map(({ paragraphs }) => paragraphs.map(shapeOf)),
    sections: draft.sections.map(({ paper, landscape, margins, differentFirst }) => ({
      paper,
      landscape,
      margins,
      differentFirst,
    })),
  };
}

/** Runs are joined where they look alike: where a file cuts them says nothing to a reader. */
function shapeOf({ text, label, format, runs, cell }: Paragraph): unknown {
  const looks: { text: string; look: string }[] = [];
  for (const run of runs) {
    const look = JSON.stringify(run.format);
    const last = looks.at(-1);
    if (last?.look === look) last.text += run.text;
    else looks.push({ text: run.text, look });
  }
  return { text, label, cell, format, looks };
}

/** The draft that a host hands over now. */
export async function draftIn(host: Host): Promise<DraftDocument> {
  const { bytes, coverage } = await host.read();
  return readDraft(bytes, coverage);
}

/** Edits built from the draft they are meant for. */
export interface ContractCase {
  readonly why: string;
  readonly edits: (draft: DraftDocument) => readonly Edit[];
}

/** Characters of a paragraph that must stand there once. */
export function spanOf(
  draft: DraftDocument,
  paragraph: number,
  words: string,
): Extract<Edit, { span: unknown }>['span'] {
  const text = draft.paragraphs[paragraph]?.text ?? '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
  return { part: 'body', paragraph, start, end: start + words.length };
}

/** The first paragraph that contains the words. */
export function indexOf(draft: DraftDocument, words: string): number {
  const index = draft.paragraphs.findIndex(({ text }) => text.includes(words));
  if (index < 0) throw new Error(`no paragraph has “${words}”`);
  return index;
}

/** Writes `text` over words that stand in some paragraph. */
export function rewrite(draft: DraftDocument, words: string, text: string): Edit {
  return { kind: 'replaceText', span: spanOf(draft, indexOf(draft, words), words), expect: words, text };
}

/** Puts the author's cursor into a host, or selects words of one paragraph. */
export type PutCursor<Of extends Host> = (host: Of, span: Span) => void;

/** Selects words in a host: whole spans of one paragraph, or of neighbours from within the first to within the last. */
export type Select<Of extends Host> = (host: Of, spans: readonly Span[]) => void;

/** What every host owes where the author has selected words: those words, paragraph by paragraph, and no others. */
export function selectionContract<Of extends Host>(
  name: string,
  bytes: Uint8Array,
  make: (bytes: Uint8Array) => Of,
  select: Select<Of>,
): void {
  /** The words selected, from words in one paragraph to words in another. */
  const spansBetween = (draft: DraftDocument, from: string, to: string): readonly Span[] => {
    const [first, last] = [indexOf(draft, from), indexOf(draft, to)];
    return draft.paragraphs.slice(first, last + 1).map(({ index, text }) => ({
      part: 'body',
      paragraph: index,
      start: index === first ? text.indexOf(from) : 0,
      end: index === last ? text.indexOf(to) + to.length : text.length,
    }));
  };

  describe(`${name}: the selection`, () => {
    test.each([
      ['words of one paragraph', 'Công văn số', 'Công văn số'],
      ['a whole paragraph', 'Kính gửi:', 'Kính gửi:'],
      ['several paragraphs from within to within', 'Tiếp tục tổ chức', 'Nơi nhận'],
      ['words in a cell of a table', 'Số: 689', 'Số: 689'],
    ])('is %s', async (_, from, to) => {
      const host = make(bytes);
      const draft = await draftIn(host);
      const spans = spansBetween(draft, from, to);
      select(host, spans);
      const expected = spans
        .filter(({ start, end }) => start < end)
        .map((span) => ({ span, text: draft.paragraphs[span.paragraph]!.text }));
      expect(expected.length).toBeGreaterThan(0);
      expect(await host.selection()).toEqual(expected);
    });

    test('leaves the cursor where it ends', async () => {
      const host = make(bytes);
      const spans = spansBetween(await draftIn(host), 'Tiếp tục tổ chức', 'Nơi nhận');
      select(host, spans);
      const { paragraph, end } = spans.at(-1)!;
      expect((await host.caret())!.span).toEqual({ part: 'body', paragraph, start: end, end });
    });

    test('is empty where only a cursor stands, and outside of the body', async () => {
      const host = make(bytes);
      const paragraph = indexOf(await draftIn(host), 'Kính gửi:');
      select(host, [{ part: 'body', paragraph, start: 3, end: 3 }]);
      expect(await host.selection()).toEqual([]);
      select(host, [{ part: 'header:0', paragraph: 0, start: 0, end: 1 }]);
      expect(await host.selection()).toEqual([]);
    });

    test('reading it changes nothing', async () => {
      const host = make(bytes);
      const before = await draftIn(host);
      select(host, spansBetween(before, 'Tiếp tục tổ chức', 'Nơi nhận'));
      await host.selection();
      expect(shape(await draftIn(host))).toEqual(shape(before));
      expect(await host.undo()).toBe('nothing');
    });
  });
}

/**
 * What every host owes where the author's cursor stands: the place in the draft, and that words put in there by `apply`
 * stand there, with the cursor behind them.
 */
export function caretContract<Of extends Host>(
  name: string,
  bytes: Uint8Array,
  make: (bytes: Uint8Array) => Of,
  put: PutCursor<Of>,
): void {
  describe(`${name}: the cursor`, () => {
    test.each([
      ['in running text', 'Thực hiện Công văn số', 10, 10],
      ['in a cell of a table', 'Số: 689', 4, 7],
      ['at the beginning', 'Kính gửi:', 0, 0],
      ['at the end', 'Kính gửi:', 9, 9],
      ['around words', 'Thực hiện Công văn số', 10, 18],
    ])('stands %s', async (_, words, start, end) => {
      const host = make(bytes);
      const draft = await draftIn(host);
      const paragraph = indexOf(draft, words);
      const span: Span = { part: 'body', paragraph, start, end };
      put(host, span);
      expect(await host.caret()).toEqual({ span, text: draft.paragraphs[paragraph]!.text });
    });

    test('words put in at it stand there, the cursor goes on behind them, undo takes them out', async () => {
      const host = make(bytes);
      const before = await draftIn(host);
      const paragraph = indexOf(before, 'Thực hiện Công văn số');
      put(host, { part: 'body', paragraph, start: 9, end: 9 });
      const { span, text } = (await host.caret())!;
      const at = { ...span, start: span.end };
      expect(await host.apply([{ kind: 'replaceText', span: at, expect: '', text: ' đầy đủ' }])).toEqual({
        kind: 'applied',
      });
      expect((await draftIn(host)).paragraphs[paragraph]!.text).toBe(`Thực hiện đầy đủ${text.slice(9)}`);
      expect((await host.caret())!.span).toMatchObject({ paragraph, end: 16 });
      expect(await host.undo()).toBe('undone');
      expect(shape(await draftIn(host))).toEqual(shape(before));
    });

    test('among equal paragraphs it is the one that it stands in', async () => {
      const host = make(bytes);
      const { paragraphs } = await draftIn(host);
      const twins = paragraphs.filter(({ text }) => text === '').map(({ index }) => index);
      expect(twins.length).toBeGreaterThan(1);
      const span: Span = { part: 'body', paragraph: twins.at(-1)!, start: 0, end: 0 };
      put(host, span);
      expect((await host.caret())!.span).toEqual(span);
    });

    test('outside of the body it stands nowhere that words can be put', async () => {
      const host = make(bytes);
      put(host, { part: 'header:0', paragraph: 0, start: 0, end: 0 });
      expect(await host.caret()).toBeNull();
    });
  });
}

/**
 * What every host owes: the same edit leaves the draft that it leaves in a file; all or nothing; undo brings the draft
 * back. `make` gives a host over the bytes.
 */
export function hostContract(
  name: string,
  bytes: Uint8Array,
  make: (bytes: Uint8Array) => Host,
  cases: readonly ContractCase[],
): void {
  describe(`${name}: the contract of a host`, () => {
    test.each(cases)('leaves the draft that a file has after it, and undo takes it back: $why', async ({ edits }) => {
      const host = make(bytes);
      const file = new FileHost(bytes);
      const before = await draftIn(host);
      expect(await host.apply(edits(before))).toEqual({ kind: 'applied' });
      expect(await file.apply(edits(before))).toEqual({ kind: 'applied' });
      expect(shape(await draftIn(host))).toEqual(shape(await draftIn(file)));
      expect(shape(await draftIn(host))).not.toEqual(shape(before));
      expect(await host.undo()).toBe('undone');
      expect(shape(await draftIn(host))).toEqual(shape(before));
      expect(await host.undo()).toBe('nothing');
    });

    test('an edit whose words are not there comes back, and nothing was changed', async () => {
      const host = make(bytes);
      const before = await draftIn(host);
      const [good] = cases[0]?.edits(before) ?? [];
      const bad: Edit = {
        kind: 'replaceText',
        span: { part: 'body', paragraph: 0, start: 0, end: 3 },
        expect: '###',
        text: 'x',
      };
      expect(await host.apply([good!, bad])).toEqual({ kind: 'stale', edits: [bad] });
      expect(shape(await draftIn(host))).toEqual(shape(before));
      expect(await host.undo()).toBe('nothing');
    });

    test('a paragraph that is not there is stale', async () => {
      const host = make(bytes);
      const count = paragraphsOf(await draftIn(host), 'body').length;
      const beyond: Edit = { kind: 'deleteParagraph', part: 'body', paragraph: count + 5, expect: 'x' };
      expect(await host.apply([beyond])).toEqual({ kind: 'stale', edits: [beyond] });
    });

    test('two edits of the same words are not made together', async () => {
      const host = make(bytes);
      const [first] = (await draftIn(host)).paragraphs;
      const span = { part: 'body', paragraph: 0, start: 0, end: 2 } as const;
      const edit = (text: string): Edit => ({ kind: 'replaceText', span, expect: first!.text.slice(0, 2), text });
      expect((await host.apply([edit('x'), edit('y')])).kind).toBe('stale');
    });

    test('the same edit said twice is made once', async () => {
      const host = make(bytes);
      const [edit] = cases[0]?.edits(await draftIn(host)) ?? [];
      expect(await host.apply([edit!, { ...edit! }])).toEqual({ kind: 'applied' });
      const once = make(bytes);
      await once.apply([edit!]);
      expect(shape(await draftIn(host))).toEqual(shape(await draftIn(once)));
    });

    test('edits go on from where earlier ones left the draft, without reading in between', async () => {
      const host = make(bytes);
      const before = await draftIn(host);
      const text = before.paragraphs[0]!.text;
      const put = (expect: string, words: string): Edit => {
        return {
          kind: 'replaceText',
          span: { part: 'body', paragraph: 0, start: 0, end: expect.length },
          expect,
          text: words,
        };
      };
      expect(await host.apply([put(text, 'MỘT')])).toEqual({ kind: 'applied' });
      expect(await host.apply([put('MỘT', 'HAI')])).toEqual({ kind: 'applied' });
      expect((await draftIn(host)).paragraphs[0]!.text).toBe('HAI');
      expect([await host.undo(), await host.undo(), await host.undo()]).toEqual(['undone', 'undone', 'nothing']);
      expect(shape(await draftIn(host))).toEqual(shape(before));
    });
  });
}
