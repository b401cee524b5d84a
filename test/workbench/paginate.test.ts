import { paginate, type Measured } from '../../src/workbench/page/paginate';

const [body, between] = [100, 30];
const block = (height: number, more: Partial<Measured> = {}): Measured => ({
  height,
  lines: [],
  breakBefore: false,
  keepNext: false,
  ...more,
});
/** A paragraph of lines 10 points high, with 5 points of space above them. */
const text = (count: number, more: Partial<Measured> = {}) =>
  block(5 + 10 * count, { lines: Array.from({ length: count }, (_, i) => 5 + 10 * i), ...more });

const cases: readonly (readonly [why: string, blocks: readonly Measured[], on: readonly number[], pages: number])[] = [
  ['a draft without anything is one empty page', [], [], 1],
  ['what just fits stays', [block(60), block(40)], [0, 0], 1],
  ['what does not fit goes to the next page', [block(60), block(41)], [0, 1], 2],
  ['a page break is kept even where there is room', [block(10), block(10, { breakBefore: true })], [0, 1], 2],
  ['a break before the very first block makes no empty page', [block(10, { breakBefore: true })], [0], 1],
  ['a block higher than a page runs over the edge', [block(250), block(10)], [0, 2], 3],
  ['a heading goes along with what it heads', [block(60), block(20, { keepNext: true }), block(30)], [0, 1, 1], 2],
  ['a heading stays where its text may begin', [block(50), block(20, { keepNext: true }), text(6)], [0, 0, 0], 2],
  ['a chain too long for a page is let go', [block(90), block(60, { keepNext: true }), block(60)], [0, 1, 2], 3],
];

test.each(cases)('%s', (_, blocks, on, pages) => {
  const done = paginate(blocks, body, between);
  expect({ on: done.on, pages: done.pages }).toEqual({ on, pages });
});

test('the gap above a block that moves on reaches over the foot of its page and the head of the next', () => {
  expect(paginate([block(60), block(41)], body, between).gaps).toEqual([0, 70]);
});

const parted: readonly (readonly [why: string, before: number, lines: number, breaks: readonly unknown[]])[] = [
  ['three lines are never parted', 80, 3, []],
  ['two lines at least stay behind', 70, 6, [{ line: 2, gap: 35 }]],
  ['two lines at least go on', 40, 6, [{ line: 4, gap: 45 }]],
  ['the break is as late as it may be', 20, 12, [{ line: 7, gap: 35 }]],
  [
    'over three pages, two breaks',
    20,
    25,
    [
      { line: 7, gap: 35 },
      { line: 17, gap: 30 },
    ],
  ],
];

test.each(parted)('%s', (_, before, lines, breaks) => {
  expect(paginate([block(before), text(lines)], body, between).breaks[1]).toEqual(breaks);
});

test('what follows a parted paragraph stands under its rest', () => {
  const done = paginate([block(40), text(6), block(60), block(60)], body, between);
  expect(done.on).toEqual([0, 0, 1, 2]);
});
