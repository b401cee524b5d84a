import fc from 'fast-check';
import { alignParagraphs } from '../../../src/host/word/align';
import { changeOf, gathered } from '../../../src/host/word/change';
import { reachOf } from '../../../src/host/word/search';
import { comparable, comparableOffset, comparableText } from '../../../src/host/word/text';

describe('texts of a draft and of Word become comparable', () => {
  test('the text alone is the same as the text with its offsets', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('\u0002', '\u000b', '\u0013', '\u0014', '\u0015', '\u001e', '\u00ad', '\r', '\n', '\t'),
        (text, mark) => {
          const given = text + mark + text;
          expect(comparable(given)).toBe(comparableText(given).text);
          expect(comparable(text)).toBe(comparableText(text).text);
        },
      ),
    );
  });

  test.each<[why: string, ofWord: string, ofDraft: string]>([
    ['plain words', 'Số: 05/UBND-VX', 'Số: 05/UBND-VX'],
    ['a soft break', 'ỦY BAN\u000bNHÂN DÂN', 'ỦY BAN\nNHÂN DÂN'],
    ['a page break', 'a\u000cb', 'a\nb'],
    ['a column break', 'a\u000eb', 'a\nb'],
    ['a no-break hyphen', 'NĐ\u001eCP', 'NĐ\u2011CP'],
    ['an optional hyphen, which has no character in the draft', 'a\u001fb', 'ab'],
    ['a note', 'luật\u0002 này', 'luật này'],
    ['a comment and a picture', 'a\u0005b\u0001', 'ab'],
    ['the end of a cell', 'Nơi nhận:\r\u0007', 'Nơi nhận:'],
    ['the code of a field', 'trang \u0013PAGE\u00142\u0015 này', 'trang 2 này'],
    ['a field in a field', '\u0013IF \u0013PAGE\u00141\u0015\u0014x\u0015', 'x'],
    ['tabs and no-break spaces stay', 'a\tb\u00a0c', 'a\tb\u00a0c'],
    ['letters with their marks apart stay apart', 'o\u0302\u0301', 'o\u0302\u0301'],
  ])('%s', (_, ofWord, ofDraft) => {
    expect(comparable(ofWord)).toBe(comparable(ofDraft));
  });

  test('letters composed and decomposed are not the same words: offsets would shift', () => {
    expect(comparable('ố')).not.toBe(comparable('o\u0302\u0301'));
  });

  test('every character says where it stood', () => {
    const { text, at } = comparableText('a\u0013PAGE\u00142\u0015\u000bb');
    expect([text, at]).toEqual(['a2\nb', [0, 7, 9, 10, 11]]);
    expect(comparableOffset('a\u00adb', 2)).toBe(1);
  });
});

describe('paragraphs are found again', () => {
  test.each<[why: string, draft: string, now: string, pairs: readonly (number | null)[]]>([
    ['nothing happened', 'a b c', 'a b c', [0, 1, 2]],
    ['one came above', 'a b c', 'x a b c', [1, 2, 3]],
    ['one went', 'a b c', 'a c', [0, null, 1]],
    ['one changed', 'a b c', 'a x c', [0, null, 2]],
    ['equal lines keep their order', 'x a x b x', 'y x a x b x', [1, 2, 3, 4, 5]],
    ['an equal line came at the end', 'a x', 'a x x', [0, 1]],
    [
      'lines that stand twice, in company that does not',
      'p x q _ p y q _ p',
      '_ p x q _ p z q _ p _',
      [1, 2, 3, 4, 5, null, 7, 8, 9],
    ],
    ['all is new', 'a b', 'c d', [null, null]],
    ['two changed places', 'a b c d', 'a c b d', [0, null, 1, 3]],
    ['Word counts marks that the draft does not', 'a b _ c', '_ a b _ _ c', [1, 2, 4, 5]],
  ])('%s', (_, draft, now, pairs) => {
    const lines = (words: string) => words.split(' ').map((word) => (word === '_' ? '' : word));
    const found = alignParagraphs(lines(draft), lines(now));
    expect(found).toEqual(pairs);
  });

  test('a paragraph that is gone between equal ones pairs with nothing', () => {
    expect(alignParagraphs(['', 'b', 'c', 'c'], ['b', 'c'])).toEqual([null, 0, null, 1]);
  });

  test('whatever happens, pairs are equal, in order, and unchanged drafts are found whole', () => {
    const lines = fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd', 'e'), { maxLength: 30 });
    fc.assert(
      fc.property(lines, lines, (draft, now) => {
        const pairs = alignParagraphs(draft, now);
        const found = pairs.flatMap((index, i) => (index === null ? [] : [[i, index] as const]));
        for (const [i, index] of found) expect(now[index]).toBe(draft[i]);
        const order = found.map(([, index]) => index);
        expect([...order].sort((a, b) => a - b)).toEqual(order);
        expect(new Set(order).size).toBe(order.length);
        expect(alignParagraphs(draft, draft)).toEqual(draft.map((_, i) => i));
      }),
    );
  });
});

describe('characters are reached by search', () => {
  test.each<[why: string, raw: string, start: number, end: number, reach: unknown]>([
    ['no characters', 'abc', 1, 1, null],
    ['the whole paragraph', 'abc', 0, 3, { kind: 'paragraph' }],
    ['the only one', 'abc', 1, 2, hit('b', 'b', 0, 1)],
    ['the second of three', 'x-x-x', 2, 3, hit('x', 'x', 1, 3)],
    [
      'codes for what cannot be typed',
      'a^\t\u000b\u001e\u00a0b',
      1,
      6,
      hit('^\t\u000b\u001e\u00a0', '^^^t^l^~^s', 0, 1),
    ],
    [
      'a hit that a search from the left would pass over',
      'aaa',
      1,
      3,
      between(needle('a', 'a', 1, 3), needle('a', 'a', 2, 3)),
    ],
    ['a note, which has no code', 'a\u0002b', 1, 2, null],
    ['words around a note', 'xa\u0002bx', 1, 4, between(needle('a', 'a', 0, 1), needle('b', 'b', 0, 1))],
    [
      'more than a hundred characters',
      `x${'ab'.repeat(80)}`,
      1,
      161,
      between(needle('a', 'a', 0, 80), needle('b', 'b', 79, 80)),
    ],
  ])('%s', (_, raw, start, end, reach) => {
    expect(reachOf(raw, start, end)).toEqual(reach);
  });

  function needle(text: string, query: string, ordinal: number, count: number) {
    return { text, query, ordinal, count };
  }

  function hit(text: string, query: string, ordinal: number, count: number) {
    return { kind: 'hit', needle: needle(text, query, ordinal, count) };
  }

  function between(from: ReturnType<typeof needle>, to: ReturnType<typeof needle>) {
    return { kind: 'between', from, to };
  }
});

describe('a change is as small as can be', () => {
  test.each<[why: string, raw: string, start: number, expect: string, text: string, change: unknown]>([
    ['nothing to do', 'abc', 0, 'abc', 'abc', null],
    ['one character in the middle', 'a–b', 0, 'a–b', 'a-b', { start: 1, end: 2, how: 'Replace', text: '-' }],
    ['put in after the one before', 'Số: 5', 4, '5', '05', { start: 3, end: 4, how: 'End', text: '0' }],
    ['put in at the beginning', 'abc', 0, '', 'x', { start: 0, end: 1, how: 'Start', text: 'x' }],
    ['put into nothing', '', 0, '', 'x', { start: 0, end: 0, how: 'Start', text: 'x' }],
    [
      'taken out: the one before is written again',
      'a  b',
      1,
      '  ',
      ' ',
      { start: 1, end: 3, how: 'Replace', text: ' ' },
    ],
    ['taken out at the beginning', ' abc', 0, ' ', '', { start: 0, end: 2, how: 'Replace', text: 'a' }],
    ['all taken out', 'abc', 0, 'abc', '', { start: 0, end: 3, how: 'Replace', text: '' }],
    [
      'a mark stays with its letter',
      'xo\u0301',
      1,
      'o\u0301',
      'o\u0300',
      { start: 1, end: 3, how: 'Replace', text: 'o\u0300' },
    ],
    ['a pair is never cut', '😀', 0, '😀', '😁', { start: 0, end: 2, how: 'Replace', text: '😁' }],
    ['behind a field code', '\u0013PAGE\u00142\u0015 a', 2, 'a', 'b', { start: 9, end: 10, how: 'Replace', text: 'b' }],
  ])('%s', (_, raw, start, expected, text, change) => {
    expect(changeOf(comparableText(raw), { start, expect: expected, text })).toEqual(change);
  });

  test('changes that touch go together, others apart', () => {
    const change = (start: number, expected: string, text: string) => ({ start, expect: expected, text });
    expect(gathered('a b c d', [change(6, 'd', 'D'), change(0, 'a', 'A'), change(2, 'b', 'B')])).toEqual([
      change(0, 'a b', 'A B'),
      change(6, 'd', 'D'),
    ]);
  });
});
