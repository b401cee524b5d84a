import { afterRename, emptyShelf, onShelf, readShelf, toggleFavourite, withUsed } from '../../src/clauses/shelf';

test('a mark is set and taken away', () => {
  const marked = toggleFavourite(toggleFavourite(emptyShelf, 'a'), 'b');
  expect(marked.favourites).toEqual(['a', 'b']);
  expect(toggleFavourite(marked, 'a').favourites).toEqual(['b']);
});

test('the last used comes first, each once, twelve at most', () => {
  const used = 'a b c d e f g h i j k l m n a'.split(' ').reduce(withUsed, emptyShelf);
  expect(used.recent.join('')).toBe('anmlkjihgfed');
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['something else', '[1]'],
  ['null', 'null'],
  ['lists of other things', '{"favourites": 1, "recent": [2, null]}'],
])('%s stored is an empty shelf', (_, stored) => {
  expect(readShelf(stored)).toEqual(emptyShelf);
});

test('a stored shelf is read as it was, and what is gone is left out when shown', () => {
  const shelf = withUsed(toggleFavourite(emptyShelf, 'a'), 'b');
  expect(readShelf(JSON.stringify(shelf))).toEqual(shelf);
  expect(onShelf(['x', 'b', 'a'], [{ id: 'a' }, { id: 'b' }])).toEqual([{ id: 'b' }, { id: 'a' }]);
});

test('new ids are followed', () => {
  const shelf = { favourites: ['a', 'b'], recent: ['b'] };
  expect(afterRename(shelf, (id) => (id === 'b' ? 'b-2' : null))).toEqual({ favourites: ['b-2'], recent: ['b-2'] });
});
