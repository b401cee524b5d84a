import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Edit, Place } from '../../../src/finding/model';
import { WordHost } from '../../../src/host/word';
import { centred, box, paragraph, table } from '../../support/draft-builder';
import { docxOf } from '../../support/docx-of';
import { wordDouble, type WordDouble } from '../../support/word-double';
import { indexOf, spanOf } from '../contract';

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../../golden/cong-van-002.docx')));

/** A host that has read the draft, and the Word under it. */
async function opened(file = bytes): Promise<{ host: WordHost; double: WordDouble }> {
  const double = wordDouble(file);
  const host = new WordHost(double.office, double.word);
  await host.read();
  return { host, double };
}

function placeOf(double: WordDouble, paragraph: string, words: string): Place {
  const { draft } = double.document;
  return { kind: 'span', span: spanOf(draft, indexOf(draft, paragraph), words) };
}

test.each([
  ['words in a table cell', 'Số: 689', '689'],
  ['the second of two', 'Độc lập – Tự do – Hạnh phúc', '– Hạnh'],
  ['one space', 'Số: 689 /UBND', ' /'],
  ['a caret would be a code', 'Phạm Quang Sự', 'Quang'],
  ['a whole paragraph', 'Kính gửi:', 'Kính gửi:'],
  ['quotes that search takes for others', 'Rà soát, đăng ký', '“'],
])('shows the words: %s', async (_, paragraph, words) => {
  const { host, double } = await opened();
  expect(await host.select(placeOf(double, paragraph, words), words)).toBe('shown');
  expect(double.document.selection).toEqual({
    part: 'body',
    paragraph: indexOf(double.document.draft, paragraph),
    text: words,
  });
});

test('more than a hundred characters are shown whole', async () => {
  const { host, double } = await opened();
  const { draft } = double.document;
  const index = indexOf(draft, 'Thực hiện Công văn số');
  const place: Place = { kind: 'span', span: { part: 'body', paragraph: index, start: 10, end: 200 } };
  expect(await host.select(place, draft.paragraphs[index]!.text.slice(10, 200))).toBe('shown');
  expect(double.document.selection!.text).toBe(draft.paragraphs[index]!.text.slice(10, 200));
});

test('words with tabs, breaks, carets and no-break marks are found', async () => {
  const text = 'a\tb\nc^d\u00a0e\u2011f a\tb\nc^d\u00a0e\u2011f';
  const { host, double } = await opened(await docxOf(paragraph(text)));
  const start = text.lastIndexOf('\tb');
  const span = { part: 'body', paragraph: 0, start, end: start + 8 } as const;
  expect(await host.select({ kind: 'span', span }, text.slice(start, start + 8))).toBe('shown');
  expect(double.document.selection!.text).toBe('\tb\nc^d\u00a0e');
});

test('nothing between two characters shows the paragraph', async () => {
  const { host, double } = await opened();
  const paragraph = indexOf(double.document.draft, 'Kính gửi:');
  expect(await host.select({ kind: 'span', span: { part: 'body', paragraph, start: 4, end: 4 } }, '')).toBe('shown');
  expect(double.document.selection!.text).toBe('Kính gửi:');
});

test.each([
  ['before its words', 0],
  ['behind them', 'Kính gửi:'.length],
])('nothing at the edge of a paragraph puts the cursor %s', async (_, at) => {
  const { host, double } = await opened();
  const paragraph = indexOf(double.document.draft, 'Kính gửi:');
  const span = { part: 'body', paragraph, start: at, end: at } as const;
  expect(await host.select({ kind: 'span', span }, '')).toBe('shown');
  expect(double.document.selection!.text).toBe('');
  expect((await host.caret())?.span).toEqual(span);
});

test('a section is shown at its beginning, an absence nowhere', async () => {
  const { host, double } = await opened();
  expect(await host.select({ kind: 'section', section: 0 }, null)).toBe('shown');
  expect(double.document.selection).toEqual({ part: 'body', paragraph: 0, text: '' });
  expect(await host.select({ kind: 'section', section: 7 }, null)).toBe('lost');
  expect(await host.select({ kind: 'missing', component: 'noiNhan' }, null)).toBe('lost');
});

test('a page header is reached through its section, a text box is not', async () => {
  const { host, double } = await opened();
  const { text } = double.document.draft.headers[0]!.paragraphs[0]!;
  const header = { part: 'header:0', paragraph: 0, start: 0, end: text.length } as const;
  expect(await host.select({ kind: 'span', span: header }, text)).toBe('shown');
  expect(double.document.selection).toEqual({ part: 'header:0', paragraph: 0, text });

  const boxed = await opened(await docxOf(box([paragraph('Số: 5/UBND')]), centred('KẾ HOẠCH')));
  const inBox = { part: 'textbox:0', paragraph: 0, start: 0, end: 2 } as const;
  expect(await boxed.host.select({ kind: 'span', span: inBox }, 'Số')).toBe('lost');
});

describe('the author has gone on typing', () => {
  const typed: readonly [why: string, edit: (double: WordDouble) => Edit, outcome: 'shown' | 'lost'][] = [
    ['two lines were put in above', (double) => insertedAbove(double), 'shown'],
    ['the paragraph was changed elsewhere', (double) => written(double, 'HU ngày', 'HU, ngày'), 'shown'],
    ['the words themselves were changed', (double) => written(double, '1559', '1560'), 'lost'],
    ['the words were written a second time', (double) => written(double, 'triển khai', 'số 1559 triển khai'), 'lost'],
    ['the paragraph is gone', (double) => deleted(double, 'Thực hiện Công văn số'), 'lost'],
  ];

  test.each(typed)('%s', async (_, edit, outcome) => {
    const { host, double } = await opened();
    const place = placeOf(double, 'Thực hiện Công văn số', 'số 1559');
    double.document.typed(edit(double));
    expect(await host.select(place, 'số 1559')).toBe(outcome);
    expect(double.document.selection?.text ?? null).toBe(outcome === 'shown' ? 'số 1559' : null);
  });

  test('of equal lines the right one is found by its neighbours', async () => {
    const { host, double } = await opened(
      await docxOf(...['A', 'x', 'B', 'x', 'C', 'x'].map((text) => paragraph(text))),
    );
    double.document.typed({
      kind: 'insertParagraphs',
      part: 'body',
      paragraph: 0,
      where: 'before',
      expect: 'A',
      lines: ['x', 'x'],
    });
    await host.select({ kind: 'span', span: { part: 'body', paragraph: 3, start: 0, end: 1 } }, 'x');
    expect(double.document.selection!.paragraph).toBe(5);
  });

  const rows = ['Xã Bình', '12', 'Xã An', '12', 'Xã Hòa', '12'];
  const inTable = () => docxOf(paragraph('Số liệu'), table([rows.slice(0, 2), rows.slice(2, 4), rows.slice(4)]));

  test.each<[why: string, edits: readonly Edit[], paragraph: number | null]>([
    ['nothing was changed', [], 4],
    [
      'a line came into a cell above',
      [{ ...at(1, 'Xã Bình'), kind: 'insertParagraphs', where: 'after', lines: ['12'] }],
      5,
    ],
    ['the words before the table went', [{ ...at(0, 'Số liệu'), kind: 'deleteParagraph' }], 3],
    [
      'the cell itself was changed',
      [{ kind: 'replaceText', span: { part: 'body', paragraph: 4, start: 0, end: 2 }, expect: '12', text: '13' }],
      null,
    ],
  ])('of equal cells the right one is shown, or none: %s', async (_, edits, found) => {
    const { host, double } = await opened(await inTable());
    for (const edit of edits) double.document.typed(edit);
    const span = { part: 'body', paragraph: 4, start: 0, end: 2 } as const;
    expect(await host.select({ kind: 'span', span }, '12')).toBe(found === null ? 'lost' : 'shown');
    expect(double.document.selection?.paragraph ?? null).toBe(found);
  });

  function at(index: number, expect: string) {
    return { part: 'body', paragraph: index, expect } as const;
  }
});

function insertedAbove(double: WordDouble): Edit {
  const expect = double.document.draft.paragraphs[9]!.text;
  return { kind: 'insertParagraphs', part: 'body', paragraph: 9, where: 'before', expect, lines: ['Một', 'Hai'] };
}

function written(double: WordDouble, words: string, text: string): Edit {
  const { draft } = double.document;
  return {
    kind: 'replaceText',
    span: spanOf(draft, indexOf(draft, 'Thực hiện Công văn số'), words),
    expect: words,
    text,
  };
}

function deleted(double: WordDouble, words: string): Edit {
  const { draft } = double.document;
  const index = indexOf(draft, words);
  return { kind: 'deleteParagraph', part: 'body', paragraph: index, expect: draft.paragraphs[index]!.text };
}
