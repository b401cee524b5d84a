import fc from 'fast-check';
import { distance, likeness } from '../../src/text/distance';

test.each([
  ['', '', 0],
  ['doc lap', 'doc lap', 0],
  ['doc lap', 'doc lop', 1],
  ['doc lap', 'docc lap', 1],
  ['tu do', 'hanh phuc', 8],
])('“%s” becomes “%s” by %i edits', (from, to, edits) => {
  expect([distance(from, to, 20), distance(to, from, 20)]).toEqual([edits, edits]);
});

test('it is what the definition gives, or one more than the limit', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(letters, letters, fc.nat(9), (from, to, limit) => {
      expect(distance(from, to, limit)).toBe(Math.min(defined(from, to), limit + 1));
    }),
  );
});

test('one comparison leaves nothing behind for the next', () => {
  const long = 'cong hoa xa hoi chu nghia viet nam '.repeat(8);
  expect(distance(long, `${long}x`, 3)).toBe(1);
  expect(distance('tu do', 'tu da', 3)).toBe(1);
});

test('likeness is 1 for the same and 0 where half would have to be edited', () => {
  expect(['doc lap', 'doc lop', 'xxxxxxx'].map((text) => likeness(text, 'doc lap'))).toEqual([1, 1 - 1 / 7, 0]);
});

function defined(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length;
  const [a, b] = [from.slice(1), to.slice(1)];
  const replaced = defined(a, b) + (from.charCodeAt(0) === to.charCodeAt(0) ? 0 : 1);
  return Math.min(replaced, defined(a, to) + 1, defined(from, b) + 1);
}
