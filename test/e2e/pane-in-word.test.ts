import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { finalDocx, protectedDocx, signedDocx } from '../support/locked-docx';
import { openBench, type Bench } from '../support/workbench';
import type { BrowserWord } from '../support/word-double/in-browser';
import { wordScript } from '../support/word-script';

const officeJs = 'https://appsforoffice.microsoft.com/**';
const docx: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../golden/cong-van-002.docx')));
const word2021 = { WordApi: 1.3, WordApiDesktop: 0 };
const word365 = { WordApi: 1.8, WordApiDesktop: 1.3 };

let bench: Bench;
let script: (word: BrowserWord) => string;
let page: Page;
let troubles: string[];

jest.setTimeout(120_000);
beforeAll(async () => {
  [bench, script] = await Promise.all([openBench(), wordScript()]);
}, 120_000);
afterAll(() => bench.close());
beforeEach(async () => {
  page = await bench.browser.context.newPage();
  await page.setViewportSize({ width: 350, height: 900 });
  troubles = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    // An office that lays no file of its own beside the pane: the browser notes that there is none.
    const isOffices = message.location().url.startsWith(`${bench.site.address}/co-quan/`);
    if (!isOffices && message.type() === 'error') troubles.push(message.text());
  });
});
afterEach(async () => {
  expect(troubles).toEqual([]);
  await page.close();
});

/** Opens the built pane in a Word over the draft, and waits for what it says of it. */
async function openPane(word: Partial<BrowserWord>, bytes = docx): Promise<void> {
  const given = { docx: Buffer.from(bytes).toString('base64'), sets: word365, ...word };
  await page.route(officeJs, (route) => route.fulfill({ contentType: 'text/javascript', body: script(given) }));
  await page.goto(`${bench.site.address}/taskpane.html`);
  await page.getByRole('heading', { name: 'Chưa sẵn sàng trình ký' }).waitFor();
  await page.locator('[data-pane][data-whole=true]').waitFor();
}

const texts = () => page.evaluate(() => window.theDocument.draft.paragraphs.map(({ text }) => text));
const settled = () => page.locator('[data-state-block][aria-busy=false]').waitFor();
const bulk = () => page.getByRole('button', { name: /^Sửa \d+ mục an toàn/u });

async function syncs(work: () => Promise<void>): Promise<number> {
  const before = await page.evaluate(() => window.theDocument.syncs);
  await work();
  return (await page.evaluate(() => window.theDocument.syncs)) - before;
}

/** Options of the pane: findings as comments. */
async function choose(name: string, said: RegExp): Promise<void> {
  const link = page.getByRole('button', { name, exact: true });
  if (!(await link.isVisible())) await page.getByRole('button', { name: 'Tùy chọn' }).click();
  await link.click();
  await page.locator('p').filter({ hasText: said }).first().waitFor();
  await settled();
}

test('a Word of 2021: checked without one sync for the package, mended in one go with three, and taken back', async () => {
  await openPane({ sets: word2021 });
  const before = await texts();
  expect(
    await syncs(async () => {
      await bulk().click();
      await page
        .getByText(/^Đã sửa \d+ mục\.$/u)
        .first()
        .waitFor();
      await settled();
    }),
  ).toBeLessThanOrEqual(3 + 1);
  const after = await texts();
  expect(after).not.toEqual(before);
  expect(after).toContain('KT. CHỦ TỊCH');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.waitForFunction(
    (was) => JSON.stringify(window.theDocument.draft.paragraphs.map(({ text }) => text)) === was,
    JSON.stringify(before),
  );
});

test.each([
  ['protected', protectedDocx(docx, 'readOnly'), {}, 'Văn bản đang được bảo vệ.'],
  ['marked as final', finalDocx(docx), {}, 'Văn bản đã đánh dấu là bản cuối cùng.'],
  ['signed', signedDocx(docx), {}, 'Văn bản đã ký số.'],
  ['opened for reading only', docx, { mode: 'readOnly' }, 'Văn bản mở chỉ để đọc.'],
] as const)(
  'a draft that is %s is checked, and the pane says at once that it stays as it is',
  async (_, bytes, word, said) => {
    await openPane(word, bytes);
    await page.getByText(said, { exact: true }).waitFor();
    if ((await bulk().count()) > 0) expect(await bulk().isDisabled()).toBe(true);
  },
);

test('with changes tracked: fixes are tracked, a second fix in the same line works, tracking stays on', async () => {
  await openPane({ tracking: 'TrackAll' });
  await bulk().click();
  await page
    .getByText(/^Đã sửa \d+ mục\.$/u)
    .first()
    .waitFor();
  await settled();
  expect(await texts()).toContain('KT. CHỦ TỊCH');
  expect(await page.evaluate(() => [window.theDocument.tracking, window.theDocument.draft.trackedChanges > 0])).toEqual(
    ['TrackAll', true],
  );
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.waitForFunction(() => window.theDocument.draft.paragraphs.some(({ text }) => text === 'KT CHỦ TỊCH'));
});

test('findings as comments: put in, not twice, taken out', async () => {
  await openPane({});
  const comments = () => page.evaluate(() => window.theDocument.draft.comments);
  expect(await comments()).toBe(0);
  await choose('Ghi phát hiện thành nhận xét', /^Đã ghi \d+ nhận xét\.$/u);
  const count = await comments();
  expect(count).toBeGreaterThan(3);
  await choose('Ghi phát hiện thành nhận xét', /^Các nhận xét đã có đủ\.$/u);
  expect(await comments()).toBe(count);
  await choose('Xóa nhận xét của Thể Thức', new RegExp(`^Đã xóa ${count} nhận xét\\.$`, 'u'));
  expect(await comments()).toBe(0);
});

test('a Word without comments, and one that refuses them, say what else there is', async () => {
  await openPane({ sets: word2021 });
  await page.getByRole('button', { name: 'Tùy chọn' }).click();
  await page.getByText('Word này không ghi nhận xét được;', { exact: false }).waitFor();

  await page.close();
  page = await bench.browser.context.newPage();
  await openPane({ failures: { comment: 'NotAllowed' } });
  await choose('Ghi phát hiện thành nhận xét', /^Word không cho ghi nhận xét/u);
});

test('a slow Word that gives no package is read in another way, and what it cannot give is told', async () => {
  await openPane({ sets: word2021, delay: 200, failures: { file: true } });
  await page.close();
  page = await bench.browser.context.newPage();
  await page.setViewportSize({ width: 350, height: 900 });
  await openPane({ sets: word2021, failures: { file: true, ooxml: 'GeneralException' } });
  await page
    .getByText(/chưa kiểm tra được/u)
    .first()
    .waitFor();
});
