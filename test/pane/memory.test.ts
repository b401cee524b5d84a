import { shortMemory, storedMemory } from '../../src/pane/memory';

function storage(initial: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(initial));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

const none = { tab: 'kiemTra', recent: [], favourites: [], clauses: [], name: '', reviewer: null };

test('nothing kept: the list of findings, nothing used lately', () => {
  expect(storedMemory(() => storage()).load()).toEqual(none);
  expect(shortMemory().load()).toEqual(none);
});

test('what is kept comes back, one habit without the other, behind the key of the site', () => {
  const box = storage();
  const memory = storedMemory(() => box, 'site/');
  memory.save({ tab: 'vienDan' });
  memory.save({ recent: ['33/CT-TTg 2021-11-26'] });
  memory.save({ favourites: ['a'] });
  expect(storedMemory(() => box, 'site/').load()).toEqual({
    ...none,
    tab: 'vienDan',
    recent: ['33/CT-TTg 2021-11-26'],
    favourites: ['a'],
  });
  expect([...box.kept.keys()]).toEqual(['site/the-thuc/thoi-quen']);
});

test.each([
  ['no JSON', '{'],
  ['another shape', '[1]'],
  ['a tab that is not there', '{"tab":"xyz","recent":[1,null]}'],
  ['nothing', 'null'],
])('what was kept is %s: as if nothing were', (_, text) => {
  const box = storage({ 'the-thuc/thoi-quen': text });
  expect(storedMemory(() => box).load()).toEqual(none);
});

test('a browser that refuses its storage: habits live as long as the pane', () => {
  const memory = storedMemory(() => {
    throw new Error('SecurityError');
  });
  memory.save({ tab: 'vienDan' });
  expect(memory.load()).toEqual({ ...none, tab: 'vienDan' });
});
