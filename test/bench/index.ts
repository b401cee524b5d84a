/**
 * `npm run bench`: the time from bytes to findings against the floor (fflate unzip and a bare saxes pass over
 * document.xml and styles.xml of the same file) and against mammoth's plain text, in one run, as ratios.
 * Page counts may be given: `npm run bench -- 2 100 1000`. `npm run bench -- registry` measures a large registry,
 * `npm run bench -- clauses` a large library of clauses,
 * `npm run bench -- citations` the reading of references, `npm run bench -- recheck` a check after a change,
 * `npm run bench -- long-tasks` what holds up the page, instead.
 */
import { recognise } from '../../src/anatomy/recognise';
import { builtIn } from '../../src/catalogue/built-in';
import { Registry } from '../../src/catalogue/registry';
import { checkDraft, concerns } from '../../src/check/check';
import { nativeCodec } from '../../src/cli/native-codec';
import { readDraft } from '../../src/draft/read';
import { openPackage } from '../../src/ooxml/package';
import { rules } from '../../src/rules';
import { citationsWith } from '../../src/rules/reading/citations';
import { citationLines } from './citations';
import { benchClauses } from './clauses';
import { dense, denseDraft } from './dense-draft';
import { floor, floorWithNamespaces, plainText } from './floor';
import { longDraft } from './long-draft';
import { benchLongTasks } from './long-tasks';
import { medians } from './measure';
import { ownDraft } from './own-draft';
import { benchRecheck } from './recheck';
import { benchRegistry } from './registry';

/** As the command line reads a file. */
const read = (bytes: Uint8Array) => readDraft(openPackage(bytes, nativeCodec));
const asOf = '2026-03-05';
const citations = citationsWith(new Registry(builtIn()));
const out = (line: string) => process.stdout.write(`${line}\n`);
const ms = (time: number) => time.toFixed(time < 10 ? 2 : 1);
const row = (cells: readonly (string | number)[]) => cells.map((cell) => String(cell).padStart(9)).join('');

const heads = [
  ['pages', 'kB xml', 'floor', 'floor+ns', 'mammoth', 'read', 'recog.', 'check', 'whole'],
  ['×floor', '×+ns', '×mammoth', 'ms/page', 'MB'],
].flat();

async function compare(pages: number, bytes: Uint8Array): Promise<string> {
  const draft = read(bytes);
  const time = await medians({
    floor: () => floor(bytes),
    namespaces: () => floorWithNamespaces(bytes),
    read: () => read(bytes),
    recognise: () => recognise(draft, { asOf }),
    check: () => checkDraft(draft, { asOf, citations }),
    whole: () => checkDraft(read(bytes), { asOf, citations }),
  });
  // By itself: the rubbish that it leaves would be swept up in somebody else's time.
  const { mammoth } = await medians({ mammoth: () => plainText(bytes) });
  const { whole } = time;
  return row([
    pages,
    Math.round(floor(bytes) / 1024),
    ...[time.floor, time.namespaces, mammoth, time.read, time.recognise, time.check, whole].map(ms),
    ...[whole / time.floor, whole / time.namespaces, whole / mammoth, whole / pages].map((it) => it.toFixed(2)),
    memoryOf(bytes).toFixed(1),
  ]);
}

/** Megabytes by which the heap grows for one check, or 0 where the garbage collector came in between. */
function memoryOf(bytes: Uint8Array): number {
  const before = process.memoryUsage().heapUsed;
  checkDraft(read(bytes), { asOf, citations });
  return Math.max(0, process.memoryUsage().heapUsed - before) / 1024 / 1024;
}

async function slowestRules(bytes: Uint8Array): Promise<readonly string[]> {
  const draft = read(bytes);
  const anatomy = recognise(draft, { asOf });
  const day = anatomy.date ?? asOf;
  const context = { draft, anatomy, system: 'nd30', kind: anatomy.kind, asOf: day, citations } as const;
  const heard = rules.filter((rule) => concerns(rule, context));
  const works = Object.fromEntries(heard.map((rule) => [rule.id, () => Array.from(rule.check(context)).length]));
  const times = Object.entries(await medians(works)).sort(([, a], [, b]) => b - a);
  const sum = times.reduce((total, [, time]) => total + time, 0);
  return [
    `${ms(sum).padStart(9)}  all ${heard.length} rules that concern it`,
    ...times.slice(0, 12).map(([id, time]) => `${ms(time).padStart(9)}  ${id}`),
  ];
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2).map(Number);
  const sizes = asked.length === 0 ? [2, 20, 100] : asked;
  for (const [title, make] of [
    ['as written by one hand', longDraft],
    ['as written by one hand, no two paragraphs alike', ownDraft],
    ['dense: runs of three words, rsids, proofing marks', denseDraft],
    ['dense, no two paragraphs alike', (pages: number) => dense(ownDraft(pages))],
  ] as const) {
    out(`\n${title}; milliseconds, warm medians`);
    out(row(heads));
    for (const pages of sizes) out(await compare(pages, make(pages)));
  }
  const largest = Math.max(...sizes);
  for (const pages of [...new Set([2, largest])]) {
    out(`\nslowest rules on ${pages} pages, ms`);
    for (const line of await slowestRules(longDraft(pages))) out(line);
  }
}

async function benchCitations(): Promise<void> {
  for (const line of await citationLines()) out(line);
}

const benches: Readonly<Record<string, () => unknown>> = {
  registry: benchRegistry,
  clauses: benchClauses,
  citations: benchCitations,
  recheck: benchRecheck,
  'long-tasks': benchLongTasks,
};

void (benches[process.argv[2] ?? ''] ?? main)();
