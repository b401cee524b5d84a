/** `npm run bench -- registry`: an office's own registry of a hundred thousand instruments, loaded, looked up and searched. */
import { builtIn } from '../../src/catalogue/built-in';
import { readOwnRegistry } from '../../src/catalogue/own';
import { Registry } from '../../src/catalogue/registry';
import { InstrumentSearch } from '../../src/catalogue/search';
import { citationsOf } from '../../src/citation/document';
import { manyRows } from '../support/many-rows';
import { medians } from './measure';

const out = (line: string) => process.stdout.write(`${line}\n`);
const asOf = '2026-11-05';

const sentence =
  'Thực hiện Kế hoạch số 15/KH-UBND ngày 14/01/2026 của Ủy ban nhân dân tỉnh về công tác dân vận, Nghị định số 30/2020/NĐ-CP, Luật Đất đai và các văn bản có liên quan. ';

const queries = [
  '33/CT',
  '33 ct ttg',
  '15/kh-ubnd 2020',
  'luat dat dai',
  'kế hoạch dân vận',
  'ke hoach dan van 2021',
  'công tác dân vận chuyển đổi số',
  'uy ban',
  'về',
  'nghị định 30 công tác văn thư',
  'khong co gi',
];

/** Milliseconds of the processor, once and cold, as a program that has just begun meets it. */
function once<Result>(name: string, make: () => Result): Result {
  const before = process.cpuUsage();
  const result = make();
  const { user, system } = process.cpuUsage(before);
  out(`${((user + system) / 1000).toFixed(0).padStart(9)}  ${name}`);
  return result;
}

export async function benchRegistry(): Promise<void> {
  const rows = manyRows(100_000);
  const json = JSON.stringify({ instruments: rows });
  const csv = [
    'loại,số ký hiệu,ngày,cơ quan ban hành,trích yếu',
    ...rows.map(({ type, number, date, issuer, title }) => [type, number, date, issuer, `"${title}"`].join(',')),
  ].join('\n');
  out(`\n100,000 instruments, ${(json.length / 1e6).toFixed(0)} MB of JSON; once, cold, ms`);
  const own = once('read as JSON', () => readOwnRegistry(json, 'json'));
  once('read as CSV', () => readOwnRegistry(csv, 'csv'));
  const small = once('the built-in registry alone', () => new Registry(builtIn()));
  const large = once('both in one registry', () => new Registry(builtIn(), own));
  const search = new InstrumentSearch(large.instruments);
  once('search made ready', () => search.find('a', 1));

  out('\nwarm medians, ms');
  const show = (times: Readonly<Record<string, number>>) => {
    for (const [name, time] of Object.entries(times)) out(`${time.toFixed(2).padStart(9)}  ${name}`);
  };
  const found = queries.map((query) => [`search “${query}”`, () => search.find(query, 20, true)] as const);
  show(await medians(Object.fromEntries(found)));
  const lines = Array.from({ length: 1250 }, () => ({ text: sentence.repeat(5), canCu: false }));
  show(
    await medians({
      'a number looked up': () => large.numbered('15/KH-UBND'),
      '1 MB of text against the small one': () => citationsOf(lines, { registry: small, style: 'state', asOf }),
      '1 MB of text against the large one': () => citationsOf(lines, { registry: large, style: 'state', asOf }),
    }),
  );
}
