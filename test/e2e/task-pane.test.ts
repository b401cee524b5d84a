import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openBench, type Bench } from '../support/workbench';

const officeJs = 'https://appsforoffice.microsoft.com/**';
const dist = resolve(__dirname, '../../dist/cdn');
let bench: Bench;
let page: Page;
let errors: string[];

jest.setTimeout(60_000);
beforeAll(async () => {
  bench = await openBench();
}, 60_000);
afterAll(() => bench.close());
beforeEach(async () => {
  page = await bench.browser.context.newPage();
  await page.setViewportSize({ width: 350, height: 700 });
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await page.close();
});

/** Opens the pane's page with this in place of Office.js; null when it cannot be fetched. */
async function openPane(office: string | null): Promise<void> {
  await page.route(officeJs, (route) =>
    office === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: office }),
  );
  await page.goto(`${bench.site.address}/taskpane.html`);
}

const officeOf = (host: string | null, sets: boolean) => `
  window.Office = {
    HostType: { Word: 'Word' },
    DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
    FileType: { Compressed: 'compressed' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    onReady: () => Promise.resolve({ host: ${JSON.stringify(host)}, platform: 'PC' }),
    context: {
      requirements: { isSetSupported: () => ${String(sets)} },
      officeTheme: { isDarkTheme: true },
      document: {
        mode: 'readWrite',
        settings: { get: () => null, set: () => undefined, saveAsync: (done) => done({ status: 'succeeded' }) },
        getFileAsync: (_, __, done) => done({ status: 'failed', error: { code: 5001, message: 'no file' } }),
      },
    },
  };
  window.Word = { run: () => Promise.reject(new Error('no document')) };`;

const outside: readonly (readonly [why: string, office: string | null, heading: string])[] = [
  ['Office.js cannot be fetched: a browser without a network', null, 'Chỉ chạy trong Word'],
  ['Office.js finds no Office around it', officeOf(null, false), 'Chỉ chạy trong Word'],
  ['a Word without WordApi 1.3', officeOf('Word', false), 'Word này cũ quá'],
];

test.each(outside)('%s: says what to do', async (_, office, heading) => {
  await openPane(office);
  await page.getByRole('heading', { name: heading }).waitFor();
  await expect(page.getByText(/^Mã: /).count()).resolves.toBe(1);
});

test('a Word that hands nothing over: one sentence and a way to try again', async () => {
  await openPane(officeOf('Word', true));
  await page.getByRole('alert').waitFor();
  await expect(page.getByRole('button', { name: 'Thử lại' }).count()).resolves.toBe(1);
});

/** Kilobytes of scripts as a server sends them. */
const kilobytes = (scripts: Iterable<string>) =>
  [...scripts].reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name)), { level: 9 }).length, 0) / 1000;

test('the scripts that the pane loads in Word before its first paint stay under 169 kB', async () => {
  await openPane(officeOf('Word', true));
  await page.getByRole('heading', { name: 'Kiểm tra' }).waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const scripts = new Set(await page.evaluate(scriptsBeforePaint));
  expect(scripts.size).toBeGreaterThan(0);
  expect(kilobytes(scripts)).toBeLessThanOrEqual(169);
});

test('the engine that works beside the page stays under 150 kB for a first answer', async () => {
  const begun = page.waitForEvent('worker');
  await page.goto(`${bench.site.address}/workbench.html`);
  const worker = (await begun).url();
  // A page of its own asks that worker alone, without the rules on wording and the registry of the second answer.
  await page.route('**/bare.html', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(`${bench.site.address}/bare.html`);
  const loaded = new Set<string>();
  page.on('request', (request) => loaded.add(new URL(request.url()).pathname.slice(1)));
  const docx = readFileSync(resolve(__dirname, '../golden/cong-van-002.docx')).toString('base64');
  expect(await page.evaluate(firstAnswerOf, { worker, docx })).toBeGreaterThan(0);
  expect(loaded.size).toBeGreaterThan(3);
  expect(kilobytes(loaded)).toBeLessThanOrEqual(150);
});

/** How many findings the worker's first answer on a draft has. */
function firstAnswerOf({ worker, docx }: { readonly worker: string; readonly docx: string }): Promise<number> {
  const bytes = Uint8Array.from(atob(docx), (character) => character.charCodeAt(0));
  const reading = { bytes, coverage: { sections: true, headers: true, formatting: true } };
  const engine = new Worker(worker);
  return new Promise((resolve, reject) => {
    engine.onerror = (event) => {
      reject(new Error(event.message));
    };
    engine.onmessage = ({ data }: MessageEvent<{ kind: string; result?: { findings: readonly unknown[] } }>) => {
      if (data.kind === 'failed') reject(new Error(JSON.stringify(data)));
      if (data.result !== undefined) resolve(data.result.findings.length);
    };
    const request = { reading, options: { asOf: '2026-03-05' }, whole: false };
    engine.postMessage({ id: 1, kind: 'check', request });
  });
}

/** Paths of the page's own scripts that had arrived when something was first painted; its worker is not one of them. */
function scriptsBeforePaint(): readonly string[] {
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter(({ initiatorType, responseEnd }) => initiatorType === 'script' && responseEnd <= painted)
    .filter(({ name }) => new URL(name).origin === location.origin)
    .map(({ name }) => new URL(name).pathname.slice(1));
}
