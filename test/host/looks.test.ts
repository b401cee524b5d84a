import { FileHost } from '../../src/host/file';
import { WordHost } from '../../src/host/word';
import type { Look } from '../../src/finding/model';
import { listedDocx } from '../support/listed-docx';
import { wordDouble } from '../support/word-double';
import { draftIn, hostContract, indexOf, type ContractCase } from './contract';

jest.setTimeout(60_000);

const like = (index: number, more: Partial<Look> = {}): Look => ({
  like: index,
  inList: true,
  paragraph: {},
  lead: 0,
  runs: {},
  ...more,
});

const [heading, running, first, , last, dieu] = [0, 1, 2, 3, 4, 5];

const cases: readonly ContractCase[] = [
  {
    why: 'a paragraph of the outer list below one of the inner list',
    edits: ({ paragraphs }) => [
      {
        kind: 'insertParagraphs',
        part: 'body',
        paragraph: last,
        where: 'after',
        expect: paragraphs[last]!.text,
        lines: ['Ban Chỉ huy Quân sự xã phối hợp thực hiện:', 'Rà soát;'],
        looks: [like(first), like(last)],
      },
    ],
  },
  {
    why: 'running text below a heading, and out of a list',
    edits: ({ paragraphs }) => [
      {
        kind: 'insertParagraphs',
        part: 'body',
        paragraph: heading,
        where: 'after',
        expect: paragraphs[heading]!.text,
        lines: ['Thực hiện Kế hoạch của Tỉnh ủy.'],
        looks: [like(running)],
      },
      {
        kind: 'insertParagraphs',
        part: 'body',
        paragraph: first,
        where: 'after',
        expect: paragraphs[first]!.text,
        lines: ['Kinh phí do ngân sách bảo đảm.', 'Phòng Kinh tế thẩm định.'],
        looks: [like(running), like(first, { inList: false, paragraph: { indentLeft: 0, firstLine: 36 } })],
      },
    ],
  },
  {
    why: 'the first words as there, the others otherwise',
    edits: ({ paragraphs }) => [
      {
        kind: 'insertParagraphs',
        part: 'body',
        paragraph: dieu,
        where: 'before',
        expect: paragraphs[dieu]!.text,
        lines: ['Điều 2. Giao Chánh Văn phòng thi hành.', 'Văn phòng báo cáo.'],
        looks: [like(dieu, { lead: 7, runs: { bold: false, italic: true } }), like(dieu, { runs: { bold: false } })],
      },
    ],
  },
];

hostContract('a file', listedDocx, (bytes) => new FileHost(bytes), cases);

hostContract(
  'Word 2021',
  listedDocx,
  (bytes) => {
    const double = wordDouble(bytes);
    return new WordHost(double.office, double.word);
  },
  cases,
);

test('lists go on counting', async () => {
  const host = new FileHost(listedDocx);
  await host.apply(cases[0]!.edits(await draftIn(host)));
  expect((await draftIn(host)).paragraphs.map(({ label }) => label)).toEqual([
    '',
    '',
    '1.',
    'a)',
    'b)',
    '2.',
    'a)',
    '',
  ]);
});

test('a look for each line, of a paragraph that is there', async () => {
  const double = wordDouble(listedDocx);
  for (const host of [new FileHost(listedDocx), new WordHost(double.office, double.word)]) {
    const draft = await draftIn(host);
    const at = { part: 'body', paragraph: indexOf(draft, 'Tham mưu'), where: 'after' } as const;
    const edit = { kind: 'insertParagraphs', ...at, expect: 'Tham mưu văn bản;', lines: ['một', 'hai'] } as const;
    expect(await host.apply([{ ...edit, looks: [like(0)] }])).toMatchObject({ kind: 'stale' });
    expect(await host.apply([{ ...edit, looks: [like(0), like(99)] }])).not.toEqual({ kind: 'applied' });
  }
});
