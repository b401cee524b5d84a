import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DraftDocument } from '../../src/draft/model';
import type { Edit } from '../../src/finding/model';
import type { NewBlock, NewParagraph } from '../../src/finding/new-block';
import { FileHost } from '../../src/host/file';
import { WordHost } from '../../src/host/word';
import { blankParagraph } from '../support/word-double/blocks';
import { wordDouble } from '../support/word-double';
import { violationsOf } from '../support/validator';
import { draftIn, hostContract, indexOf, shape, type ContractCase } from './contract';

jest.setTimeout(60_000);

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../golden/cong-van-002.docx')));

const look = { font: 'Times New Roman', size: 13, bold: true, italic: false, underline: false };

const line = (text: string, more: Partial<NewParagraph> = {}): NewParagraph => ({
  ...blankParagraph,
  format: { ...blankParagraph.format, alignment: 'center', spaceBefore: 6, keepNext: true },
  mark: look,
  runs: [
    { text, format: look },
    { text: ' & phụ', format: { ...look, bold: false, italic: true } },
  ],
  ...more,
});

const columns: NewBlock = {
  kind: 'columns',
  widths: [200, 250],
  top: 8,
  rows: [[[line('Nơi nhận'), line('Lưu')], [line('CHỦ TỊCH', { rule: 90 })]]],
};

type Where = Pick<Extract<Edit, { kind: 'insertBlock' }>, 'where' | 'outside'>;

const put =
  (words: string, { where, outside }: Where, blocks: readonly NewBlock[], by = 0) =>
  (draft: DraftDocument): readonly Edit[] => {
    const paragraph = indexOf(draft, words) + by;
    const expect = draft.paragraphs[paragraph]!.text;
    return [{ kind: 'insertBlock', part: 'body', paragraph, where, outside, expect, blocks }];
  };

/** The first paragraph of the letterhead's table, and the last. */
const edge = (draft: DraftDocument, which: 'from' | 'to', blocks: readonly NewBlock[]): Edit => {
  const cells = draft.tables[0]!.rows.flatMap((row) => row.cells);
  const paragraph = which === 'from' ? cells[0]!.from : cells.at(-1)!.to - 1;
  const where = which === 'from' ? 'before' : 'after';
  const expect = draft.paragraphs[paragraph]!.text;
  return { kind: 'insertBlock', part: 'body', paragraph, where, outside: true, expect, blocks };
};

const beside = { where: 'after', outside: false } as const;

const cases: readonly ContractCase[] = [
  {
    why: 'two columns behind running text',
    edits: put('Thực hiện Công văn số', beside, [columns, blankParagraph]),
  },
  {
    why: 'a paragraph with a line, before another in a cell',
    edits: put('Số: 689', { ...beside, where: 'before' }, [line('Tên', { rule: 60 })]),
  },
  {
    why: 'an empty paragraph with a line',
    edits: put('Thực hiện Công văn số', beside, [line('', { runs: [], rule: 60 })]),
  },
  {
    why: 'above the table that opens the draft',
    edits: (draft) => [edge(draft, 'from', [line('Trên'), blankParagraph])],
  },
  { why: 'below a table', edits: (draft) => [edge(draft, 'to', [line('Dưới'), columns, line('')])] },
  {
    why: 'in two places, with words changed between them',
    edits: (draft) => [
      ...put('Thực hiện Công văn số', beside, [line('một'), blankParagraph])(draft),
      ...put('Kính gửi', { ...beside, where: 'before' }, [columns])(draft),
    ],
  },
];

hostContract('a file, blocks', bytes, (given) => new FileHost(given), cases);

hostContract(
  'Word 2021, blocks',
  bytes,
  (given) => {
    const double = wordDouble(given);
    return new WordHost(double.office, double.word);
  },
  cases,
);

test.each(cases)('the file stays valid: $why', async ({ edits }) => {
  const host = new FileHost(bytes);
  const known = (await violationsOf(bytes)).map(({ description }) => description);
  await host.apply(edits(await draftIn(host)));
  expect((await violationsOf(host.bytes)).filter(({ description }) => !known.includes(description))).toEqual([]);
});

test('a drawn line is under its words, or where the empty paragraph is', async () => {
  const host = new FileHost(bytes);
  const before = (await draftIn(host)).lines.length;
  await host.apply(
    put('Thực hiện Công văn số', beside, [line('Tên', { rule: 60 }), line('', { runs: [], rule: 70 })])(
      await draftIn(host),
    ),
  );
  const draft = await draftIn(host);
  const at = indexOf(draft, 'Tên & phụ');
  const added = draft.lines.filter(({ under }) => under === at);
  expect(draft.lines).toHaveLength(before + 2);
  expect(added.map(({ length, solid }) => [length, solid])).toEqual([
    [60, true],
    [70, true],
  ]);
});

test.each<[why: string, edit: (draft: DraftDocument) => Edit]>([
  [
    'beside the table of a paragraph that stands in none',
    (draft) => put('Thực hiện Công văn số', { where: 'after', outside: true }, [columns])(draft)[0]!,
  ],
  [
    'beside a table in whose middle the paragraph stands',
    (draft) => put('Số: 689', { where: 'before', outside: true }, [columns])(draft)[0]!,
  ],
  [
    'a cell without a paragraph',
    (draft) => put('Thực hiện Công văn số', beside, [{ ...columns, rows: [[[], [line('x')]]] }])(draft)[0]!,
  ],
  ['nothing', (draft) => put('Thực hiện Công văn số', beside, [])(draft)[0]!],
])('is refused by both, and nothing is changed: %s', async (_, edit) => {
  const double = wordDouble(bytes);
  for (const host of [new FileHost(bytes), new WordHost(double.office, double.word)]) {
    const before = await draftIn(host);
    expect(await host.apply([edit(before)])).toEqual({ kind: 'refused', reason: 'unsupported' });
    expect(shape(await draftIn(host))).toEqual(shape(before));
  }
});
