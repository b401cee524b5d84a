import { builtInClauses, builtInSlots } from '../../../src/clauses/built-in';
import type { Clause } from '../../../src/clauses/model';
import { entryOf } from '../../../src/clauses/own/write';
import { besides, OwnLibrary } from '../../../src/pane/own-clauses/own-library';
import { readClauses, type LibraryReader } from '../../../src/pane/own-clauses/reader';
import { memoryClauses, type ClauseStore, type KeptClause } from '../../../src/pane/own-clauses/store';

const [a, b, c] = builtInClauses.clauses as readonly [Clause, Clause, Clause, ...Clause[]];
const read: LibraryReader = (bytes) => Promise.resolve(readClauses(bytes));
const record = (clause: Clause, order: number): KeptClause => ({
  id: clause.id,
  order,
  entry: entryOf(clause, builtInSlots),
});

async function opened(store: ClauseStore): Promise<OwnLibrary> {
  const own = new OwnLibrary(store, read);
  await own.load();
  return own;
}

test('what is kept is there the next time, word for word, in its order', async () => {
  const store = memoryClauses();
  const own = await opened(store);
  await own.change([b]);
  await own.change([a, c]);
  const next = await opened(store);
  expect(next.clauses).toEqual([b, a, c]);
  expect(next.state).toEqual({ spoiled: 0, keeps: true });
});

test('a record that cannot be read takes no other with it, and stays where it is', async () => {
  const spoilt: KeptClause = { id: 'hong', order: 2, entry: { id: 'hong', title: 3 } };
  const store = memoryClauses([record(a, 1), spoilt, { id: 'rong', order: 3, entry: undefined }, record(b, 4)]);
  const own = await opened(store);
  expect(own.clauses).toEqual([a, b]);
  expect(own.state.spoiled).toBe(2);
  await own.change([c], [a.id]);
  expect((await store.load())!.map(({ id }) => id)).toEqual(['hong', 'rong', b.id, c.id]);
});

test('a record under another id than its own is not taken for that one', async () => {
  const own = await opened(memoryClauses([{ ...record(a, 1), id: 'khac' }]));
  expect(own.clauses).toEqual([]);
  expect(own.state.spoiled).toBe(1);
});

test('two panes that are open at once lose nothing of each other', async () => {
  const store = memoryClauses();
  const [one, other] = [await opened(store), await opened(store)];
  await one.change([a]);
  await other.change([b]);
  expect(new Set((await opened(store)).clauses)).toEqual(new Set([a, b]));
});

test('a change is taken back whole: what was put goes, what was replaced or removed comes back in its place', async () => {
  const store = memoryClauses([record(a, 1), record(b, 2)]);
  const own = await opened(store);
  const step = await own.change([c, { ...a, title: 'Khác' }], [b.id]);
  expect(own.clauses.map(({ title }) => title)).toEqual(['Khác', c.title]);
  await own.takeBack(step);
  expect(own.clauses).toEqual([a, b]);
  expect((await opened(store)).clauses).toEqual([a, b]);
});

test('a store that takes nothing: the clauses are there until the pane is shut, and it is known', async () => {
  const full: ClauseStore = { load: () => Promise.resolve([]), change: () => Promise.resolve('notKept') };
  const own = await opened(full);
  await own.change([a]);
  expect(own.clauses).toEqual([a]);
  expect(own.state.keeps).toBe(false);
});

test('a store that cannot be read', async () => {
  const own = await opened({ load: () => Promise.resolve(null), change: () => Promise.resolve('notKept') });
  expect(own.clauses).toEqual([]);
  expect(own.state.keeps).toBe(false);
});

describe('the office’s clauses beside others', () => {
  const shared = (...clauses: readonly Clause[]) => ({ name: null, clauses });
  const reworded = { ...a, body: ['Lời khác.'] };

  test('none is hidden by an id that is somebody else’s', () => {
    const shown = besides(shared(reworded, b), [{ ...b, body: ['Của tôi.'] }], [a]);
    expect(shown.map(({ body }) => body)).toEqual([reworded.body, b.body]);
    expect(new Set([...shown.map(({ id }) => id), a.id, b.id]).size).toBe(4);
  });

  test('one that is mine word for word is shown once', () => {
    expect(besides(shared(a, b), [{ ...a, id: 'cua-toi' }], [])).toEqual([b]);
  });

  test('no file, no clauses', () => {
    expect(besides(null, [a], [b])).toEqual([]);
  });
});
