import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../support/browser';
import { openSite, type Site } from '../support/site';

jest.setTimeout(60_000);

let browser: TestBrowser;
let site: Site;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser({ width: 380, height: 760 }), openSite()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));
beforeEach(async () => {
  page = await browser.context.newPage();
});
afterEach(() => page.close());

/** Tries to do what the policy forbids, as words in a page would, and waits until the first policy has stopped it; says which. */
async function tried(attempt: () => void): Promise<string | null> {
  await page.goto(`${site.address}/workbench.html`, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => {
    const page = document.documentElement;
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      page.dataset.stoppedBy ??= effectiveDirective;
    });
  });
  await page.evaluate(attempt).catch(() => undefined);
  const stopped = page.locator('html[data-stopped-by]');
  await stopped.waitFor({ state: 'attached' });
  return stopped.getAttribute('data-stopped-by');
}

test.each<readonly [why: string, directive: string, attempt: () => void]>([
  ['words as markup', 'require-trusted-types-for', () => (document.body.innerHTML = '<b>x</b>')],
  [
    'words as code',
    'require-trusted-types-for',
    // Words as code are what is tried here.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    () => void setTimeout('document.documentElement.dataset.stoppedBy ??= "nothing"'),
  ],
  [
    'a script from elsewhere',
    'script-src-elem',
    () => {
      const script = document.createElement('script');
      script.src = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
      document.head.append(script);
    },
  ],
  [
    'a style without the number',
    'style-src-elem',
    () => {
      const style = document.createElement('style');
      style.textContent = '* { display: none }';
      document.head.append(style);
    },
  ],
  ['a style on an element', 'style-src-attr', () => document.body.setAttribute('style', 'display: none')],
  ['a call to another host', 'connect-src', () => void fetch('https://example.com').catch(() => undefined)],
  ['a picture from another host', 'img-src', () => void (new Image().src = 'https://example.com/x.png')],
  [
    'a frame',
    'frame-src',
    () => {
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com';
      document.body.append(frame);
    },
  ],
])('%s is stopped by %s', async (_, directive, attempt) => {
  expect(await tried(attempt)).toBe(directive);
});

test('a browser that is too old gets a page that says what to do, and nothing else runs in it', async () => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(String.prototype, 'isWellFormed');
  });
  await page.goto(`${site.address}/taskpane.html`, { waitUntil: 'domcontentloaded' });
  await page.getByRole('heading', { name: 'Word đang mở ngăn này bằng trình duyệt cũ' }).waitFor();
  expect(await page.getByRole('listitem').count()).toBe(3);
  expect(await page.getByRole('link').getAttribute('href')).toBe('workbench.html');
  expect(await page.locator('#root').count()).toBe(0);
});
