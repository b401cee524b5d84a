import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import { openBrowser, type TestBrowser } from '../support/browser';
import { goldens } from '../support/golden';
import { openSite, type Site } from '../support/site';

const asOf = '2026-03-05';
let browser: TestBrowser;
let site: Site;
let page: Page;
let strangers: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser({ width: 1400, height: 900 }), openSite()]);
}, 60_000);

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

beforeEach(async () => {
  page = await browser.context.newPage();
  strangers = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address) && !/^(data|blob):/.test(request.url())) strangers.push(request.url());
  });
  await page.goto(`${site.address}/workbench.html`);
});

afterEach(async () => {
  expect(strangers).toEqual([]);
  await page.close();
});

const state = () => page.getByRole('heading', { name: /trình ký|Còn .* chưa kiểm tra được/ });
const ofPane = (name: string | RegExp) => page.getByRole('button', { name }).first();

async function open(name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

async function downloaded(): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), ofPane('Tải bản đã sửa').click()]);
  return readFileSync(await download.path());
}

test('opens on a real faulty draft: its words on paper, its faults in the list and in the margin', async () => {
  await state().waitFor();
  await expect(state().innerText()).resolves.toBe('Chưa sẵn sàng trình ký');
  await expect(page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').count()).resolves.toBeGreaterThan(0);
  await expect(page.locator('[data-mark]').count()).resolves.toBeGreaterThan(3);
  await expect(page.getByRole('button', { name: /^Ô 3: / }).count()).resolves.toBeGreaterThan(0);
}, 60_000);

test('mends all safe faults on one click and hands over a file without them', async () => {
  await ofPane(/^Sửa \d+ lỗi an toàn/).click();
  await page.getByText('Đã sửa, chưa tải về').waitFor();
  const { findings } = checkDraft(readDraft(await downloaded()), { asOf });
  expect(findings.filter(({ fixes }) => fixes.some((fix) => fix.safety === 'safe'))).toEqual([]);
}, 60_000);

test('takes a fix back, to the very bytes', async () => {
  await ofPane(/^Sửa \d+ lỗi an toàn/).click();
  await page.getByText('Đã sửa, chưa tải về').waitFor();
  await ofPane(/^Hoàn tác/).click();
  await page.getByText('Chưa sửa gì').waitFor();
  const source = readFileSync(join(__dirname, '../../assets/mau/cong-van-002.docx'));
  expect(Buffer.from(await downloaded()).equals(source)).toBe(true);
}, 60_000);

test.each(goldens.map(({ name, bytes }) => [name, bytes] as const))(
  'opens %s and says what the engine says',
  async (name, bytes) => {
    await state().waitFor();
    await open(`${name}.docx`, bytes);
    await page.getByText(`${name}.docx`).waitFor();
    await state().waitFor();
    const { readyToSign } = checkDraft(readDraft(bytes), { asOf });
    await expect(state().innerText()).resolves.toBe(readyToSign ? 'Sẵn sàng trình ký' : 'Chưa sẵn sàng trình ký');
  },
  60_000,
);

test('says in one sentence why a file cannot be read, and goes on with the next', async () => {
  await state().waitFor();
  await open('hong.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
  await page.getByText('hong.docx').waitFor();
  await page
    .getByText(/bị hỏng|không đọc được/)
    .first()
    .waitFor();
  await open('dung.docx', readFileSync(join(__dirname, '../golden/cong-van-002-dung.docx')));
  await state().waitFor();
}, 60_000);
