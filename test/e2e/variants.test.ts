import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { officeJsFiles, officeJsFolder, officeJsHost } from '../../.config/office-js.cjs';
import { kindsOfWord, putWordAround } from '../support/around-office';
import { openBrowser, type TestBrowser } from '../support/browser';
import { openSite, type Site } from '../support/site';

const dist = resolve(__dirname, '../../dist');
const filesOf = (variant: string): readonly string[] =>
  readdirSync(join(dist, variant), { encoding: 'utf8', recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, variant).length + 1))
    .sort();
const bytesOf = (variant: string, name: string): string => readFileSync(join(dist, variant, name), 'base64');
const pageOf = (variant: string): string => readFileSync(join(dist, variant, 'taskpane.html'), 'utf8');

jest.setTimeout(60_000);

let browser: TestBrowser;
let site: Site;
let page: Page;
/** Paths asked of the host, and whole addresses of other hosts. */
let asked: string[];
let violations: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser({ width: 380, height: 760 }), openSite(join(dist, 'intranet'))]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));
beforeEach(async () => {
  [asked, violations] = [[], []];
  page = await browser.context.newPage();
  page.on('request', (request) => asked.push(request.url().replace(`${site.address}/`, '')));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/u.test(message.text())) violations.push(message.text());
  });
  await page.route(
    (url) => url.origin !== site.address,
    (route) => route.abort(),
  );
});
afterEach(() => page.close());

const elsewhere = (): readonly string[] =>
  asked.filter((address) => /^\w+:/u.test(address) && !/^(?:data|blob):/u.test(address));

test('the variants are one and the same but for the page of the pane and Office.js beside it', () => {
  const common = filesOf('cdn').filter((name) => name !== 'taskpane.html');
  expect(common).toEqual(expect.arrayContaining(['manifest.xml', 'workbench.html']));
  expect(filesOf('intranet').filter((name) => !name.startsWith('office-js/'))).toEqual(filesOf('cdn'));
  expect(common.filter((name) => bytesOf('cdn', name) !== bytesOf('intranet', name))).toEqual([]);
  expect(pageOf('cdn').replaceAll(`${officeJsHost}/lib/1/hosted/`, 'office-js/').replace(` ${officeJsHost}`, '')).toBe(
    pageOf('intranet'),
  );
});

test('the manifest of both is the repository’s, for the address that nothing else was said for', () => {
  expect(bytesOf('cdn', 'manifest.xml')).toBe(readFileSync(resolve(dist, '../manifest.xml'), 'base64'));
});

test('Office.js is copied unchanged, with its licence, and no more of it than Word loads', () => {
  const copied = filesOf('intranet').filter((name) => name.startsWith('office-js/'));
  expect(copied).toEqual(['office-js/LICENSE.md', ...officeJsFiles.map((name) => `office-js/${name}`)].sort());
  for (const name of officeJsFiles)
    expect(bytesOf('intranet', `office-js/${name}`)).toBe(readFileSync(join(officeJsFolder, name), 'base64'));
});

test('every file that a page names is beside it', () => {
  for (const name of ['taskpane.html', 'workbench.html']) {
    const html = readFileSync(join(dist, 'intranet', name), 'utf8');
    const named = [...html.matchAll(/(?:src|href)="?([^"> ]+)/gu)].map(([, path]) => path ?? '');
    const files = named.filter((path) => !path.startsWith('data:'));
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((path) => !existsSync(join(dist, 'intranet', path)))).toEqual([]);
  }
});

test.each(kindsOfWord)('$info: Office.js finds all it needs beside the page', async (kind) => {
  await putWordAround(page, kind);
  const answers = [kind.file, 'vi-vn/office_strings.js'].map((name) =>
    page.waitForResponse(`${site.address}/office-js/${name}`),
  );
  await page.goto(`${site.address}/taskpane.html?the=vienDan`);
  expect((await Promise.all(answers)).map((answer) => answer.status())).toEqual([200, 200]);
  expect(elsewhere()).toEqual([]);
});

test('with the real Office.js the pane starts, breaks no policy and asks nothing of another host', async () => {
  await putWordAround(page, kindsOfWord[0]!);
  // The sender of telemetry is asked for once the pane is ready, is not there, and nothing is sent.
  const sender = page.waitForResponse((answer) => answer.url().endsWith('/telemetry/oteljs_agave.js'));
  await page.goto(`${site.address}/taskpane.html?the=kiemTra`);
  await page.getByRole('button', { name: 'Thử lại' }).waitFor();
  expect((await sender).status()).toBe(404);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('office-js/'))).toHaveLength(4);
  expect(elsewhere()).toEqual([]);
  expect(violations).toEqual([]);
});

test('without Word around it the page says so, and the frame that Office.js would fetch from Microsoft is stopped', async () => {
  // Office.js tries for it seconds later; Chromium tells of it on the console.
  const stopped = page.waitForEvent('console', (message) =>
    /^(?:Framing|Refused to frame) 'https:/u.test(message.text()),
  );
  await page.goto(`${site.address}/taskpane.html`);
  await page.getByRole('heading', { name: 'Chỉ chạy trong Word' }).waitFor();
  await stopped;
  expect(elsewhere()).toEqual([]);
});
