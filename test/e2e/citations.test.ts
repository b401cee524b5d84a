import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readDraft } from '../../src/draft/read';
import { golden } from '../support/golden';
import { openBench, Workbench, type Bench } from '../support/workbench';

const sample = readFileSync(join(__dirname, '../../assets/mau/cong-van-002.docx'));
let bench: Bench;
let it: Workbench;

jest.setTimeout(60_000);
beforeAll(async () => {
  bench = await openBench();
}, 60_000);
afterAll(() => bench.close());
beforeEach(async () => {
  it = await Workbench.in(bench);
  await turn(it.page);
});
afterEach(async () => {
  expect(it.troubles).toEqual([]);
  await it.page.close();
});

async function turn(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Viện dẫn' }).click();
  await page.getByText(/lần nhắc$/).waitFor();
}

const textsOf = (bytes: Uint8Array) => readDraft(bytes).paragraphs.map(({ text }) => text);

async function find(typed: string): Promise<void> {
  await it.page.getByRole('searchbox').fill(typed);
  await it.page.locator('[data-result]').first().waitFor();
}

test('the instruments of the draft stand there with their states; the tab is remembered', async () => {
  await expect(it.page.getByText('4 văn bản · 4 lần nhắc').count()).resolves.toBe(1);
  const heads = await it.page.locator('[data-entry]').allInnerTexts();
  expect(heads.map((head) => head.split('\n')[0])).toEqual([
    'Công văn số 1559-CV/HU ngày 27/02/2023',
    'Chỉ thị số 33/CT-TTg ngày 26/11/2021',
    'Công văn số 552-CV/HU ngày 24/6/2021',
    'Luật Thực hiện dân chủ ở cơ sở',
  ]);
  await it.page.reload();
  await it.page.getByText(/lần nhắc$/).waitFor();
});

test('a reference is replaced as suggested, nothing else; the way back gives the file its bytes', async () => {
  await it.page.locator('[data-entry]', { hasText: 'Luật Thực hiện' }).click();
  await it.button('Thay: Mục 2').click();
  await it.page.getByText('Đã thay viện dẫn.', { exact: true }).waitFor();
  await it.page.getByText('Đã sửa, chưa tải về').waitFor();
  const { bytes } = await it.downloaded();
  const [before, after] = [textsOf(new Uint8Array(sample)), textsOf(bytes)];
  expect(after.filter((text, i) => text !== before[i])).toEqual([expect.stringContaining('Luật Thực hiện dân chủ')]);
  await it.button('Hoàn tác').click();
  await it.page.getByText('Chưa sửa gì').waitFor();
});

test('a click into the page puts the cursor there; what is found is put in at it, short where it is known above', async () => {
  const words = it.page.getByTestId('page').getByText('nhất là').last();
  await words.click();
  await it.page.locator('[data-caret]').waitFor();
  await find('33 ct ttg');
  await it.button('Chèn viện dẫn').click();
  await it.page.getByText('Đã chèn viện dẫn.', { exact: true }).waitFor();
  await it.page.getByText('4 văn bản · 5 lần nhắc').waitFor();
  await it.page.locator('[data-caret]').waitFor();
  const { bytes } = await it.downloaded();
  const before = textsOf(new Uint8Array(sample));
  const changed = textsOf(bytes).filter((text, i) => text !== before[i]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatch(/Chỉ thị số 33\/CT-TTg/);
});

test('without a place the pane says what to do, and writes nothing', async () => {
  await find('25-NQ/TW');
  await it.button('Chèn viện dẫn').click();
  await it.page
    .getByText(/Chưa rõ chỗ chèn/)
    .first()
    .waitFor();
  await expect(it.page.getByText('Chưa sửa gì').count()).resolves.toBe(1);
});

test('a căn cứ line goes behind the last one', async () => {
  const { bytes } = golden('quyet-dinh-quy-che');
  await it.open('quyet-dinh.docx', bytes);
  await it.page.locator('[data-sheet]').first().waitFor();
  await it.page.getByText(/lần nhắc$/).waitFor();
  await find('10/2022/QH15');
  await it.button('Chèn căn cứ').click();
  await it.page.getByText('Đã chèn dòng căn cứ.', { exact: true }).waitFor();
  const after = textsOf((await it.downloaded()).bytes);
  const lines = after.filter((text) => text.trim().startsWith('Căn cứ '));
  expect(lines.at(-1)).toMatch(/^Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022[;.]$/);
});

test('the office’s own registry outlives the page, is searched and compared with, and can be put away', async () => {
  await it.button(/^Thêm vào danh mục cơ quan: Công văn số 1559/).click();
  await it.page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await it.page.getByText(/1 của cơ quan/).waitFor();
  await it.page.reload();
  await it.page.getByText(/1 của cơ quan/).waitFor();
  await it.page.locator('[data-entry]', { hasText: '1559-CV/HU' }).getByText('Khớp danh mục').waitFor();
  await find('1559');
  await it.button('Danh mục cơ quan…').click();
  await it.button('Bỏ danh mục này').click();
  await it.page.getByText('Chưa có văn bản nào.').waitFor();
});
