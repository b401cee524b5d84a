import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../support/browser';
import { openSite, type Site } from '../support/site';
import { wordScript } from '../support/word-script';

const docx = readFileSync(resolve(__dirname, '../golden/cong-van-002.docx')).toString('base64');

let browser: TestBrowser;
let site: Site;
let page: Page;

jest.setTimeout(120_000);
beforeAll(async () => {
  const [opened, served, script] = await Promise.all([openBrowser({ scale: 2 }), openSite(), wordScript()]);
  [browser, site] = [opened, served];
  page = await browser.context.newPage();
  const body = script({ docx, sets: { WordApi: 1.8, WordApiDesktop: 1.3 } });
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
}, 120_000);
afterAll(() => Promise.all([browser.close(), site.close()]));

/** What of the page reaches beyond its sides, or is cut off in something that does not scroll that way. */
function sideways(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`page ${scrollWidth} > ${clientWidth}`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { left, right, width, height } = element.getBoundingClientRect();
      const { clipPath, overflowX } = getComputedStyle(element);
      if (width === 0 || height === 0 || clipPath !== 'none' || element.closest('svg') !== null) continue;
      const cut =
        element.tagName !== 'INPUT' && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      if (left < -1 || right > clientWidth + 1 || cut)
        found.push(`${element.tagName} ${element.textContent.slice(0, 40)}`);
    }
    return found;
  });
}

describe.each([
  ['320 px wide', 160, 'light'],
  ['400 px wide', 200, 'dark'],
] as const)('twice as large, a pane %s', (_, width, colorScheme) => {
  beforeAll(async () => {
    await page.setViewportSize({ width, height: 450 });
    await page.emulateMedia({ colorScheme, forcedColors: width === 200 ? 'active' : 'none' });
    await page.goto(`${site.address}/taskpane.html`);
    await page.locator('[data-pane][data-whole=true]').waitFor();
  });

  test('the check with an open card, and the options', async () => {
    await page.getByRole('tab', { name: 'Kiểm tra' }).click();
    await page.locator('[data-key]').first().click();
    expect(await sideways()).toEqual([]);
    await page.getByRole('button', { name: 'Tùy chọn' }).click();
    expect(await sideways()).toEqual([]);
  });

  test.each([
    ['Viện dẫn', 'Trong văn bản này'],
    ['Chèn', 'Văn bản mới'],
    ['Hồ sơ', 'Cơ quan'],
  ])('the tab %s', async (name, heading) => {
    await page.getByRole('tab', { name }).click();
    await page.getByRole('heading', { name: heading, exact: true }).first().waitFor();
    expect(await sideways()).toEqual([]);
  });
});
