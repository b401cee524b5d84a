import fc from 'fast-check';
import { diff, isMark } from '../../src/pane/diff';

/** “-bỏ-” and “+thêm+” around what stands in both. */
const written = (before: string, after: string): string =>
  diff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

test.each([
  ['the same text has no change', 'Số: 689/UBND-VX', 'Số: 689/UBND-VX', 'Số: 689/UBND-VX'],
  ['a dash is replaced, the words around it stay', 'Độc lập – Tự do', 'Độc lập - Tự do', 'Độc lập [-–-][+-+] Tự do'],
  ['a blank goes', 'Số: 689 /UBND', 'Số: 689/UBND', 'Số: 689[- -]/UBND'],
  ['a whole word changes, not its first letter', 'Luật thực hiện', 'Luật Thực hiện', 'Luật [-thực-][+Thực+] hiện'],
  ['a mark is added at the end', 'Nội vụ', 'Nội vụ;', 'Nội vụ[+;+]'],
  ['nothing is written yet', '', 'Nơi nhận:', '[+Nơi nhận:+]'],
  ['everything goes', 'thừa dòng này', '', '[-thừa dòng này-]'],
  ['two changes in one line', 'a – b – c', 'a - b - c', 'a [-–-][+-+] b [-–-][+-+] c'],
  [
    'a word typed in decomposed letters is one word',
    'họp'.normalize('NFD'),
    'họp',
    `[-${'họp'.normalize('NFD')}-][+họp+]`,
  ],
])('%s', (_, before, after, expected) => {
  expect(written(before, after)).toBe(expected);
});

test('both sides can be read back from the pieces, whatever they are', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ễ', ' ', '-', '–', '1', '\n', '.'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = diff(before, after);
      const side = (left: 'added' | 'removed'): string =>
        pieces.flatMap((piece) => (piece.kind === left ? [] : [piece.text])).join('');
      expect([side('added'), side('removed')]).toEqual([before, after]);
    }),
  );
});

test('a change beyond the limit is shown whole, not sought for word by word', () => {
  const words = (word: string): string => Array.from({ length: 5000 }, () => word).join(' ');
  expect(diff(`đầu ${words('a')} cuối`, `đầu ${words('b')} cuối`).map((piece) => piece.kind)).toEqual([
    'same',
    'removed',
    'added',
    'same',
  ]);
});

test.each([
  ['a dash', '–', true],
  ['blanks', '  ', true],
  ['a word', 'và', false],
  ['a number', '05', false],
  ['a mark beside a word', '; và', false],
])('%s: framed as a mark', (_, text, expected) => {
  expect(isMark(text)).toBe(expected);
});
