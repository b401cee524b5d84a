import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { localEngine, type CheckRequest } from '../../src/pane/engine';

const golden = (name: string) => new Uint8Array(readFileSync(resolve(__dirname, '../golden', name)));
const coverage = { sections: true, headers: true, formatting: true };
const request: CheckRequest = {
  reading: { bytes: golden('cong-van-002.docx'), coverage },
  options: { asOf: '2026-11-21' },
  whole: true,
};

test('the same draft is judged once', async () => {
  const engine = localEngine();
  const told = jest.fn();
  const first = await engine.check(request, told);
  expect(told).toHaveBeenCalledTimes(1);
  const copy = { ...request, reading: { bytes: request.reading.bytes.slice(), coverage: { ...coverage } } };
  expect(await engine.check(copy, told)).toBe(first);
  expect(told).toHaveBeenCalledTimes(1);
});

test.each<[string, Partial<CheckRequest>]>([
  ['another draft', { reading: { bytes: golden('ke-hoach-001.docx'), coverage } }],
  ['less of it handed over', { reading: { ...request.reading, coverage: { ...coverage, headers: false } } }],
  ['another day', { options: { asOf: '2026-11-22' } }],
  ['another convention', { options: { asOf: '2026-11-21', system: 'hd05' } }],
  ['wording and references left for later', { whole: false }],
])('%s is judged anew', async (_, change) => {
  const engine = localEngine();
  const first = await engine.check(request);
  expect(await engine.check({ ...request, ...change })).not.toBe(first);
});

test('what is left for later is judged on the draft that was read', async () => {
  const engine = localEngine();
  const { draft } = await engine.check({ ...request, whole: false });
  const copy = { bytes: request.reading.bytes.slice(), coverage };
  expect((await engine.check({ ...request, reading: copy })).draft).toBe(draft);
  expect(
    (await engine.check({ ...request, reading: { ...copy, coverage: { ...coverage, headers: false } } })).draft,
  ).not.toBe(draft);
});

test('an own registry that has changed is compared with', async () => {
  const engine = localEngine();
  const first = await engine.check(request);
  await engine.changeOwn({ kind: 'add', row: { type: 'Kế hoạch', number: '777/KH-UBND', date: '2022-01-14' } });
  expect(await engine.check(request)).not.toBe(first);
});
