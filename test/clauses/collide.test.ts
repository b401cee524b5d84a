import { builtInClauses } from '../../src/clauses/built-in';
import type { Clause } from '../../src/clauses/model';
import { compareLibraries, settle, type Choice } from '../../src/clauses/own/collide';

const [first, second, third] = builtInClauses.clauses;
if (first === undefined || second === undefined || third === undefined) throw new Error('three clauses are needed');
const own: readonly Clause[] = [first, second];
const none = (): boolean => false;
const taken = (id: string): boolean => own.some((it) => it.id === id);
const always = (choice: Choice) => () => choice;
const reworded = (clause: Clause, change: Partial<Clause> = {}): Clause => ({
  ...clause,
  body: [...clause.body, 'Câu thêm.'],
  ...change,
});

test('every clause of a file is accounted for once', () => {
  const incoming = [first, reworded(second), third, reworded(first, { id: 'khac', title: first.title.toUpperCase() })];
  const { added, same, collisions } = compareLibraries(own, incoming);
  expect(same).toEqual([first]);
  expect(added).toEqual([third]);
  expect(collisions.map(({ mine, by }) => [mine.id, by])).toEqual([
    [second.id, 'id'],
    [first.id, 'title'],
  ]);
});

test('one of the kept meets one of the file at most: what takes its place is not overwritten at once', () => {
  const twins = [reworded(first), reworded(first, { id: 'a' }), reworded(first, { id: 'b', body: ['Khác nữa.'] })];
  const comparison = compareLibraries(own, twins);
  expect(comparison.collisions).toHaveLength(1);
  const { put } = settle(comparison, always('theirs'), taken);
  expect(put.map(({ id }) => id).toSorted()).toEqual(['a', 'b', first.id].toSorted());
});

test.each<[Choice, number]>([
  ['mine', 0],
  ['theirs', 1],
  ['both', 1],
])('of two that collide, %s: nothing that is kept is lost unless it is asked for', (choice, count) => {
  const theirs = reworded(first);
  const settled = settle(compareLibraries(own, [theirs]), always(choice), taken);
  expect(settled.put).toHaveLength(count);
  const [put] = settled.put;
  if (choice === 'theirs') expect(put).toEqual(theirs);
  if (choice === 'both') {
    expect(taken(put!.id)).toBe(false);
    expect({ ...put, id: theirs.id }).toEqual(theirs);
  }
});

test('a clause of the same title takes the place of mine under my id', () => {
  const theirs = reworded(first, { id: 'ma-khac' });
  const { put } = settle(compareLibraries(own, [theirs]), always('theirs'), taken);
  expect(put).toEqual([{ ...theirs, id: first.id }]);
});

test('an id that somebody else has is not taken from them', () => {
  const { put } = settle(compareLibraries([], [first, second]), always('both'), (id) => id === first.id);
  expect(put[0]!.id).not.toBe(first.id);
  expect(put[1]).toEqual(second);
});

test('new ids are not given twice, and never one that the file itself uses', () => {
  const incoming = [reworded(first, { id: 'x' }), reworded(second, { id: 'x-2', title: 'Y' })];
  const { put } = settle(compareLibraries([], incoming), always('both'), (id) => id === 'x');
  expect(new Set(put.map(({ id }) => id)).size).toBe(2);
});

test.each<Choice>(['theirs', 'both'])('the same file once more adds nothing after “%s”', (choice) => {
  const incoming = [third, reworded(first), reworded(second, { id: 'ma-khac' })];
  const { put } = settle(compareLibraries(own, incoming), always(choice), taken);
  const after = [...own.filter(({ id }) => !put.some((it) => it.id === id)), ...put];
  expect(compareLibraries(after, incoming)).toMatchObject({ added: [], collisions: [] });
});

test('a file of 50,000 clauses that all collide is compared in linear time', () => {
  const many = Array.from({ length: 50_000 }, (_, i) => ({ ...first, id: `m-${i}`, title: `Tên ${i}` }));
  const { collisions } = compareLibraries(
    many,
    many.map((clause) => reworded(clause)),
  );
  expect(collisions).toHaveLength(50_000);
  expect(settle(compareLibraries(many, many), always('mine'), none).put).toEqual([]);
});
