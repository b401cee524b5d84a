/**
 * `node -r ./.ci/typescript.cjs test/clauses/bench.ts`: a shared library of 50,000 clauses (or as many as are asked for)
 * read, merged, searched and written; milliseconds of processor time, the middle one of five runs.
 */
import { builtInClauses, builtInSlots } from '../../src/clauses/built-in';
import type { Library } from '../../src/clauses/model';
import { mergeLibraries } from '../../src/clauses/own/merge';
import { readLibrary } from '../../src/clauses/own/read';
import { writeLibrary } from '../../src/clauses/own/write';
import { ClauseSearch } from '../../src/clauses/search';

const count = Number(process.argv[2] ?? 50_000);
const { clauses } = builtInClauses;
const many: Library = {
  name: 'Thư viện lớn',
  clauses: Array.from({ length: count }, (_, i) => {
    const clause = clauses[i % clauses.length]!;
    return { ...clause, id: `${clause.id}-n${i}`, title: `${clause.title} ${i}` };
  }),
};

function middle(work: () => unknown): string {
  const times = Array.from({ length: 5 }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return (times[2] ?? 0).toFixed(0).padStart(7);
}

const text = writeLibrary(many, builtInSlots);
const search = new ClauseSearch(many.clauses);
const out = (line: string) => process.stdout.write(`${line}\n`);

out(`${count} clauses, ${(text.length / 1e6).toFixed(1)} million characters, ms`);
out(`${middle(() => readLibrary(text, builtInSlots))}  read`);
out(`${middle(() => readLibrary(text.slice(0, -200), builtInSlots))}  refuse half of it`);
out(`${middle(() => mergeLibraries(builtInClauses, many))}  merge`);
out(`${middle(() => writeLibrary(many, builtInSlots))}  write`);
out(`${middle(() => new ClauseSearch(many.clauses).find({ words: 'bao cao' }))}  first search`);
out(`${middle(() => search.find({ words: 'bao cao dinh ky' }))}  later search`);
out(`${middle(() => search.find({ words: 'kinh phi', system: 'nd30', kind: 'ke-hoach' }))}  later search, by kind`);
