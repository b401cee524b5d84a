import { noProfile, storedProfile } from '../../../src/pane/profile/store';

function box(initial: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(initial));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

test('what is kept comes back, behind the key of the site', () => {
  const storage = box();
  expect(storedProfile(() => storage, 'site/').save({ saved: '{}', unsaved: null })).toBe('kept');
  expect(storedProfile(() => storage, 'site/').load()).toEqual({ saved: '{}', unsaved: null });
  expect(storedProfile(() => storage).load()).toEqual(noProfile);
  expect([...storage.kept.keys()]).toEqual(['site/the-thuc/ho-so']);
});

test.each([
  ['no JSON', '{'],
  ['another shape', '[1]'],
  ['fields of another sort', '{"saved":1,"unsaved":{}}'],
  ['nothing', 'null'],
])('what was kept is %s: there is no profile', (_, text) => {
  expect(storedProfile(() => box({ 'the-thuc/ho-so': text })).load()).toEqual(noProfile);
});

test('a browser that refuses its storage answers with nothing and says that it kept nothing', () => {
  const store = storedProfile(() => {
    throw new Error('SecurityError');
  });
  expect(store.load()).toEqual(noProfile);
  expect(store.save({ saved: '{}', unsaved: null })).toBe('notKept');
});
