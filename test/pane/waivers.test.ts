import { documentWaivers, memoryWaivers, storedWaivers, type WaiverStore } from '../../src/pane/waivers';
import type { DocumentSettings } from '../../src/pane/kept/place';

const waivers = [{ fingerprint: 'nd30/so\nsoKyHieu\n5', reason: 'theo mẫu của sở' }];

function storage(initial: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(initial));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

function settings(initial: unknown = null): DocumentSettings {
  let kept = initial;
  return {
    get: () => kept,
    set: (_, value) => {
      kept = value;
    },
    saveAsync: (done) => {
      done();
    },
  };
}

test.each<[string, () => WaiverStore]>([
  ['memory', () => memoryWaivers()],
  ['browser storage', () => storedWaivers(storage(), 'a.docx')],
  ['the document', () => documentWaivers(settings())],
])('%s gives back what it was given', async (_, make) => {
  const store = make();
  expect(await store.load()).toEqual([]);
  await store.save(waivers);
  expect(await store.load()).toEqual(waivers);
});

test('documents of another name have their own', async () => {
  const shared = storage();
  await storedWaivers(shared, 'a.docx').save(waivers);
  expect(await storedWaivers(shared, 'b.docx').load()).toEqual([]);
});

test.each([
  ['not JSON', '{'],
  ['not a list', '{"a":1}'],
  ['a list of other things', '[1, null, {"fingerprint": 3, "reason": ""}]'],
  ['not even text', 5],
])('damaged settings are none: %s', async (_, saved) => {
  expect(await documentWaivers(settings(saved)).load()).toEqual([]);
});

test.each<[string, WaiverStore]>([
  [
    'a full storage of the browser',
    storedWaivers(
      {
        getItem: () => null,
        setItem: () => {
          throw new Error('QuotaExceededError');
        },
      },
      'a.docx',
    ),
  ],
  [
    'a document that takes no settings',
    documentWaivers({
      ...settings(),
      saveAsync: (done) => {
        done({ status: 'failed' });
      },
    }),
  ],
])('%s: saving is refused aloud', async (_, store) => {
  await expect(store.save(waivers)).rejects.toThrow();
});
