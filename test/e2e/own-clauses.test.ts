import { builtInClauses, builtInSlots } from '../../src/clauses/built-in';
import type { Clause } from '../../src/clauses/model';
import { writeLibrary } from '../../src/clauses/own/write';
import { readDraft } from '../../src/draft/read';
import { violationsIn } from '../support/axe';
import { openBench, Workbench, type Bench } from '../support/workbench';

const path = 'co-quan/dieu-khoan.json';
let bench: Bench;
let it: Workbench;

jest.setTimeout(120_000);
beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());
beforeEach(async () => {
  bench.site.lay(path, null);
  it = await Workbench.in(bench);
});
afterEach(async () => {
  expect(it.troubles).toEqual([]);
  await it.page.close();
});

const [standard] = builtInClauses.clauses as readonly [Clause, ...Clause[]];
const clauseOf = (id: string, title: string, body: string): Clause => ({
  ...standard,
  ...{ id, title, body: [body], slots: [], kinds: [], keywords: [], system: 'chung', category: 'khac', field: null },
});
const meeting = clauseOf('hop-giao-ban', 'Họp giao ban tuần', 'Họp giao ban vào sáng thứ Hai.');
const fileOf = (...clauses: readonly Clause[]) => writeLibrary({ name: null, clauses }, builtInSlots);

async function turn(): Promise<void> {
  await it.page.getByRole('tab', { name: 'Chèn' }).click();
  await it.page.locator('[data-clause]').first().waitFor();
}

async function manage(): Promise<void> {
  await it.button(/^Điều khoản của cơ quan/).click();
  await it.page.getByRole('heading', { name: 'Điều khoản của cơ quan' }).waitFor();
}

async function take(name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await it.page.locator(`input[aria-label="Nhập tệp…"]`).setInputFiles(file);
}

/** A new visit to the same page: what the machine keeps is still there. */
async function again(): Promise<void> {
  await it.page.reload();
  await it.page.locator('[data-clause]').first().waitFor();
}

test('what is selected on the page is saved, is still there the next time, is found, and is put in', async () => {
  await turn();
  await it.page.locator('[data-at="body/13"] [data-start]').first().click({ clickCount: 3 });
  await it.button('Lưu đoạn đang chọn…').click();
  const text = it.page.getByRole('textbox', { name: 'Lời văn' });
  await text.waitFor();
  await expect(text.inputValue()).resolves.toMatch(/^Tiếp tục tổ chức triển khai/u);
  await expect(violationsIn(it.page)).resolves.toEqual([]);
  await it.page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Dân vận: việc thường kỳ');
  await it.page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await it.page.locator('[data-own]').waitFor();
  await expect(violationsIn(it.page)).resolves.toEqual([]);

  await again();
  await it.page.getByRole('searchbox').fill('dan van viec thuong ky');
  const row = it.page.locator('[data-clause]').first();
  await it.page.getByText('Của tôi').last().waitFor();
  await expect(row.innerText()).resolves.toMatch(/^Dân vận: việc thường kỳ\s*Của tôi$/u);
  await row.click();
  await it.page
    .getByRole('button', { name: /^Chèn / })
    .first()
    .click();
  await it.page.getByText('Đã sửa, chưa tải về').waitFor();
  const { bytes } = await it.downloaded();
  const times = readDraft(bytes).paragraphs.filter(({ text: words }) => words.includes('Tiếp tục tổ chức triển khai'));
  expect(times).toHaveLength(2);
});

test('a file whose clauses collide is accounted for pair by pair; a removed clause comes back', async () => {
  await turn();
  await manage();
  await take('mot.json', fileOf(meeting));
  await it.page.locator('[data-own=hop-giao-ban]').waitFor();
  await take('hai.json', fileOf({ ...meeting, body: ['Họp vào chiều thứ Sáu.'] }));
  await it.page.locator('[data-collision=hop-giao-ban]').waitFor();
  await expect(violationsIn(it.page)).resolves.toEqual([]);
  await it.page.getByRole('button', { name: 'Gộp', exact: true }).click();
  await it.page.locator('[data-own=hop-giao-ban-2]').waitFor();
  await it.page.locator('[data-own=hop-giao-ban]').getByRole('button', { name: /^Xóa/ }).click();
  await it.page.locator('[data-own=hop-giao-ban]').waitFor({ state: 'detached' });
  await it.button('Hoàn tác').click();
  await it.page.locator('[data-own=hop-giao-ban]').waitFor();
  await expect(it.page.locator('[data-own]').count()).resolves.toBe(2);
  await take('nua.json', fileOf(meeting).slice(0, 100));
  await it.page.getByRole('heading', { name: /^Tệp nua\.json có .* chỗ sai/ }).waitFor();
  await expect(it.page.locator('[data-own]').count()).resolves.toBe(2);
});

test('the office’s library is used; broken or gone, its last good copy is, and the page says so', async () => {
  const note = () => it.page.locator('[data-shared]').innerText();
  bench.site.lay(path, fileOf(meeting));
  await turn();
  await it.page.getByText('Của cơ quan', { exact: true }).first().waitFor();
  await manage();
  await expect(note()).resolves.toMatch(/^1 điều khoản của cơ quan\. Theo tệp co-quan\/dieu-khoan\.json/u);

  bench.site.lay(path, fileOf(meeting).slice(0, 120));
  await again();
  await it.page.getByText('Của cơ quan', { exact: true }).first().waitFor();
  await manage();
  await expect(note()).resolves.toMatch(/chỗ sai \(dòng .*đang dùng bản đọc được lúc /u);

  bench.site.lay(path, null);
  await again();
  await it.page.getByText('Của cơ quan', { exact: true }).first().waitFor();
  await manage();
  await expect(note()).resolves.toMatch(/Không thấy tệp co-quan\/dieu-khoan\.json .*đang dùng bản đọc được lúc /u);
});

test('a long library of the office comes through the thread beside the page, whole', async () => {
  const many = Array.from({ length: 3000 }, (_, i) => ({ ...meeting, id: `m-${i}`, title: `Họp ${i}` }));
  bench.site.lay(path, fileOf(...many));
  await turn();
  await it.page.getByRole('searchbox').fill('hop 2999');
  await it.page.locator('[data-clause=m-2999]').waitFor();
});

test('an office without a library hears nothing of it', async () => {
  await turn();
  await expect(it.page.getByText('Của cơ quan', { exact: true }).count()).resolves.toBe(0);
  await manage();
  await it.page.getByText('Cơ quan chưa đặt thư viện dùng chung.').waitFor();
});
