import type { Page } from 'playwright-core';
import { openBench, Workbench, type Bench } from '../support/workbench';
import { wordScript } from '../support/word-script';
import { longDraft } from './long-draft';
import { tasksOf } from './page-tasks';

const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** So long after the author has come back to the pane the draft has been read and compared without a word. */
const quiet = 6000;

/**
 * The longest tasks of the page's own thread on 100 pages, in milliseconds of processor time: in the built workbench,
 * and in the built pane on the Word double, whose own work is left out. Needs `npm run build` and Chromium.
 */
export async function benchLongTasks(): Promise<void> {
  const [bench, script] = await Promise.all([openBench(), wordScript()]);
  await inWorkbench(bench);
  await inWord(
    bench,
    script({ docx: Buffer.from(longDraft(100)).toString('base64'), sets: { WordApi: 1.8, WordApiDesktop: 1.3 } }),
  );
  await bench.close();
}

async function inWorkbench(bench: Bench): Promise<void> {
  const it = await Workbench.in(bench);
  const say = sayer('workbench', it.page, null);
  await say('opening, first check', () => it.check('100.docx', longDraft(100)));
  await say('a card is opened', () => firstRow(it.page).click());
  await say('checked again', () => recheck(it.page));
  await say('one fix', () => fix(it.page));
  await say('taken back', () => undo(it.page));
  await it.page.close();
}

async function inWord({ browser, site }: Bench, script: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 350, height: 900 });
  await page.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  const say = sayer('pane in Word', page, officeJs);
  await say('opening, first check', async () => {
    await page.goto(`${site.address}/taskpane.html`);
    await page.locator('[data-pane][data-whole=true]').waitFor();
  });
  await say('a card is opened', () => firstRow(page).click());
  await say('checked again', () => recheck(page));
  await say('one fix', () => fix(page));
  await say('taken back', () => undo(page));
  await say('the author comes back', async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.waitForTimeout(quiet);
  });
  await page.close();
}

/** Prints the longest tasks of what is done, and of what follows it by itself. */
function sayer(where: string, page: Page, besides: string | null) {
  return async (what: string, doing: () => Promise<void>): Promise<void> => {
    const tasks = await tasksOf(
      page,
      async () => {
        await doing();
        await page.waitForTimeout(1000);
      },
      besides,
    );
    const longest = tasks.slice(0, 5).map((task) => String(task).padStart(6));
    process.stdout.write(`${where.padEnd(14)}${what.padEnd(22)}${longest.join('')}\n`);
  };
}

const firstRow = (page: Page) => page.locator('[data-pane] [data-key]').first();
const settled = (page: Page) => page.locator('[data-state-block][aria-busy=false]').waitFor();

async function recheck(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await settled(page);
}

async function fix(page: Page): Promise<void> {
  await page.locator('[data-pane] button[aria-label^="Sửa: "]').first().click();
  await page.locator('[data-pane] button', { hasText: 'Hoàn tác' }).waitFor();
  await settled(page);
}

async function undo(page: Page): Promise<void> {
  await page.locator('[data-pane] button', { hasText: 'Hoàn tác' }).click();
  await page.waitForTimeout(1000);
  await settled(page);
}
