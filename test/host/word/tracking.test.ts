import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readDraft } from '../../../src/draft/read';
import { cleaned } from '../../../src/edits/clean';
import { tracesOf } from '../../../src/edits/traces';
import { FileHost } from '../../../src/host/file';
import { WordHost } from '../../../src/host/word';
import { word2021, word365, wordDouble, type Sets, type WordDouble } from '../../support/word-double';
import { rewrite, shape, spanOf, indexOf } from '../contract';
import { everyKind } from '../every-kind';

jest.setTimeout(60_000);

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../../golden/cong-van-002.docx')));

const displays = [
  ['deletions among the words, Word 2021', 'inline', word2021],
  ['deletions beside them, Word 2021', 'balloons', word2021],
  ['deletions among the words, Word 365', 'inline', word365],
] as const;

/** A Word whose author tracks changes. */
async function opened(revisions: 'inline' | 'balloons' = 'inline', sets: Sets = word365) {
  const double = wordDouble(bytes, { sets });
  double.document.tracking = 'TrackAll';
  double.document.revisions = revisions;
  const host = new WordHost(double.office, double.word);
  await host.read();
  return { host, double };
}

/** The draft as it is once every change has been accepted. */
function accepted(file: Uint8Array): unknown {
  return shape(readDraft(cleaned(file, new Set(['changes'])) ?? file));
}

const changes = ({ document }: WordDouble) => tracesOf(document.bytes).filter(({ kind }) => kind !== 'highlight');
const textOf = ({ document }: WordDouble, words: string) =>
  document.draft.paragraphs[indexOf(document.draft, words)]!.text;

describe.each(displays)('%s', (_, revisions, sets) => {
  test.each(everyKind)('a change is tracked, and taken back: $why', async ({ edits }) => {
    const { host, double } = await opened(revisions, sets);
    const wanted = edits(double.document.draft);
    const file = new FileHost(bytes);
    await file.apply(wanted);

    expect(await host.apply(wanted)).toEqual({ kind: 'applied' });
    expect(accepted(double.document.bytes)).toEqual(accepted(file.bytes));
    expect(double.document.tracking).toBe('TrackAll');
    if (wanted.some(({ kind }) => kind === 'replaceText')) expect(changes(double)).not.toEqual([]);

    expect(await host.undo()).toBe('undone');
    expect(accepted(double.document.bytes)).toEqual(accepted(bytes));
    expect(double.document.tracking).toBe('TrackAll');
  });

  test('a paragraph with a deletion in it is found, shown and mended again', async () => {
    const { host, double } = await opened(revisions, sets);
    expect(await host.apply([rewrite(double.document.draft, 'Độc lập – Tự do', 'Độc lập - Tự do')])).toEqual({
      kind: 'applied',
    });
    const { draft } = double.document;
    expect(changes(double).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['deletion', 'insertion']));

    const span = spanOf(draft, indexOf(draft, 'Độc lập - Tự do'), 'Hạnh phúc');
    expect(await host.select({ kind: 'span', span }, 'Hạnh phúc')).toBe('shown');
    expect(double.document.selection?.text).toBe('Hạnh phúc');

    expect(await host.apply([rewrite(draft, 'Tự do – Hạnh', 'Tự do - Hạnh')])).toEqual({ kind: 'applied' });
    expect(textOf(double, 'Độc lập')).toBe('Độc lập - Tự do - Hạnh phúc');
    expect([await host.undo(), await host.undo()]).toEqual(['undone', 'undone']);
    expect(textOf(double, 'Độc lập')).toBe('Độc lập – Tự do – Hạnh phúc');
  });

  test('the cursor is where it is behind a deletion', async () => {
    const { host, double } = await opened(revisions, sets);
    await host.apply([rewrite(double.document.draft, 'Thực hiện Công', 'Theo Công')]);
    const { draft } = double.document;
    const paragraph = indexOf(draft, 'Theo Công văn số');
    double.document.putCursor('body', paragraph, 5, 13);
    const there = { span: { part: 'body', paragraph, start: 5, end: 13 }, text: draft.paragraphs[paragraph]!.text };
    expect(await host.caret()).toEqual(there);
    expect(await host.selection()).toEqual([there]);
  });
});

test('words with a deletion among them are not written over: it would go with them', async () => {
  const { host, double } = await opened();
  await host.apply([rewrite(double.document.draft, 'Kính gửi:', 'Kính gởi:')]);
  double.document.tracking = 'Off';
  const again = rewrite(double.document.draft, 'gởi', 'TRÌNH');
  expect(await host.apply([again])).toEqual({ kind: 'refused', reason: 'unsupported' });
  expect(changes(double).map(({ text }) => text)).toContain('ử');
});

test('a paragraph that only looks like another while deletions are shown is left alone', async () => {
  const { host, double } = await opened();
  const { draft } = double.document;
  await host.apply([rewrite(draft, 'Kính gửi:', 'Kính gửi')]);
  const line = indexOf(double.document.draft, 'Kính gửi');
  const { text } = double.document.draft.paragraphs[line]!;
  const twin = { part: 'body', paragraph: line, where: 'after', expect: text, lines: ['Kính gửi:i'] } as const;
  double.document.typed({ kind: 'insertParagraphs', ...twin });
  await host.read();
  const edit = rewrite(double.document.draft, 'Kính gử', 'KÍNH GỬ');
  const before = shape(double.document.draft);
  expect(await host.apply([edit])).toEqual({ kind: 'stale', edits: [edit] });
  expect(shape(double.document.draft)).toEqual(before);
});
