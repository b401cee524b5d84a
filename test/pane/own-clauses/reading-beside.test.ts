import { builtInClauses, builtInSlots } from '../../../src/clauses/built-in';
import type { Library } from '../../../src/clauses/model';
import { writeLibrary } from '../../../src/clauses/own/write';
import { answersOf, readClauses, type ReaderAnswer } from '../../../src/pane/own-clauses/reader';
import { readingBeside, type Thread } from '../../../src/pane/own-clauses/reading-beside';

const library: Library = {
  name: 'Lớn',
  clauses: Array.from({ length: 900 }, (_, i) => ({ ...builtInClauses.clauses[i % 100]!, id: `m-${i}` })),
};
const bytes = new TextEncoder().encode(writeLibrary(library, builtInSlots));
const here = () => jest.fn((given: Uint8Array) => Promise.resolve(readClauses(given)));

/** A thread that answers as the real one, what it sends taken apart as a browser does. */
function thread(answers: (bytes: Uint8Array) => readonly ReaderAnswer[]): Thread & { readonly ended: () => boolean } {
  let ended = false;
  const it: Thread & { readonly ended: () => boolean } = {
    onmessage: null,
    onerror: null,
    postMessage: (given: Uint8Array) => {
      for (const answer of answers(given))
        setImmediate(() => {
          it.onmessage?.call(it as unknown as Worker, { data: structuredClone(answer) } as MessageEvent);
        });
    },
    terminate: () => {
      ended = true;
    },
    ended: () => ended,
  };
  return it;
}

test('a long library comes from the other thread whole and in order, and that thread is ended', async () => {
  const beside = thread((given) => answersOf(readClauses(given)));
  const local = here();
  expect(await readingBeside(() => beside, local)(bytes)).toEqual({ kind: 'good', content: library });
  expect(local).not.toHaveBeenCalled();
  expect(beside.ended()).toBe(true);
});

test('no slice is long', () => {
  for (const answer of answersOf(readClauses(bytes)))
    if (answer.kind === 'some') expect(answer.clauses.length).toBeLessThanOrEqual(400);
});

test('a faulty one gives its faults', async () => {
  const half = bytes.slice(0, -200);
  const beside = thread((given) => answersOf(readClauses(given)));
  expect(await readingBeside(() => beside, here())(half)).toMatchObject({ kind: 'faulty' });
});

test('a short file needs no other thread', async () => {
  const begin = jest.fn(() => thread(() => []));
  await readingBeside(begin, here())(bytes.slice(0, 100));
  expect(begin).not.toHaveBeenCalled();
});

test.each<[string, () => Thread]>([
  [
    'cannot be made',
    () => {
      throw new Error('no workers here');
    },
  ],
  [
    'does not start',
    () => {
      const it = thread(() => []);
      setImmediate(() => {
        it.onerror?.call(it as unknown as Worker, {} as ErrorEvent);
      });
      return it;
    },
  ],
])('where a thread %s, this one reads', async (_, begin) => {
  expect(await readingBeside(begin, here())(bytes)).toMatchObject({ kind: 'good' });
});
