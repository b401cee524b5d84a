/**
 * `npm run bench -- clauses`: a library of 50,000 clauses (or as many as are named behind), read, merged, searched and
 * written, and what of it the pane does on the page's own thread, each stretch that cannot be interrupted by itself.
 */
import { builtInClauses, builtInSlots } from '../../src/clauses/built-in';
import type { Library } from '../../src/clauses/model';
import { compareLibraries } from '../../src/clauses/own/collide';
import { mergeLibraries } from '../../src/clauses/own/merge';
import { readLibrary } from '../../src/clauses/own/read';
import { writeLibrary } from '../../src/clauses/own/write';
import { ClauseSearch } from '../../src/clauses/search';
import { ClauseDesk } from '../../src/pane/insert/clause-desk';
import { shortMemory } from '../../src/pane/memory';
import { besides } from '../../src/pane/own-clauses/own-library';
import { answersOf } from '../../src/pane/own-clauses/reader';

const out = (line: string) => process.stdout.write(`${line}\n`);

/** Milliseconds of the processor. */
function timeOf(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** The middle one of five runs. */
function middle(work: () => unknown): number {
  return Array.from({ length: 5 }, () => timeOf(work)).sort((a, b) => a - b)[2] ?? 0;
}

function tell(time: number, what: string): void {
  out(`${time.toFixed(0).padStart(9)}  ${what}`);
}

function many(count: number): Library {
  const { clauses } = builtInClauses;
  return {
    name: 'Thư viện lớn',
    clauses: Array.from({ length: count }, (_, i) => {
      const clause = clauses[i % clauses.length];
      if (clause === undefined) throw new Error('There are no standard clauses.');
      return { ...clause, id: `${clause.id}-n${i}`, title: `${clause.title} ${i}` };
    }),
  };
}

export async function benchClauses(): Promise<void> {
  const count = Number(process.argv[3] ?? 50_000);
  const library = many(count);
  const text = writeLibrary(library, builtInSlots);
  out(`${count} clauses, ${(text.length / 1e6).toFixed(1)} million characters; milliseconds of the processor`);
  tell(
    middle(() => readLibrary(text, builtInSlots)),
    'read',
  );
  tell(
    middle(() => readLibrary(text.slice(0, -200), builtInSlots)),
    'refuse half of it',
  );
  tell(
    middle(() => mergeLibraries(builtInClauses, library)),
    'merge',
  );
  tell(
    middle(() => compareLibraries(library.clauses, library.clauses)),
    'compare with itself',
  );
  tell(
    middle(() => writeLibrary(library, builtInSlots)),
    'write',
  );
  const search = new ClauseSearch(library.clauses);
  tell(
    timeOf(() => search.find({ words: 'bao cao' })),
    'first search, in one go',
  );
  tell(
    middle(() => search.find({ words: 'bao cao dinh ky' })),
    'later search',
  );
  await onThePage(library);
}

/** The longest stretches on the page's own thread, from the first slice that comes to the first answer. */
async function onThePage(library: Library): Promise<void> {
  out('\non the page’s own thread, the longest stretch');
  const slices = answersOf({ kind: 'good', content: library }).map((it) => structuredClone(it));
  tell(Math.max(...slices.map((it) => timeOf(() => structuredClone(it)))), `take in one of ${slices.length} slices`);
  tell(
    timeOf(() => besides(library, builtInClauses.clauses, builtInClauses.clauses)),
    'beside one’s own',
  );
  let from = process.cpuUsage();
  let longest = 0;
  const pause = (): Promise<void> => {
    const { user, system } = process.cpuUsage(from);
    longest = Math.max(longest, (user + system) / 1000);
    return new Promise((resolve) =>
      setImmediate(() => {
        from = process.cpuUsage();
        resolve();
      }),
    );
  };
  const desk = new ClauseDesk({ memory: shortMemory(), wanted: () => ({ system: null, kind: null }), pause });
  tell(
    timeOf(() => {
      desk.setLibraries({ own: [], shared: library.clauses });
    }),
    'put into the search, and list all',
  );
  from = process.cpuUsage();
  await desk.type('bao cao dinh ky');
  const { user, system } = process.cpuUsage(from);
  tell(longest, 'make ready in slices');
  tell((user + system) / 1000, 'first answer after the last slice');
}
