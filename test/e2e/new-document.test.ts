import { readFileSync } from 'node:fs';
import { readDraft } from '../../src/draft/read';
import { violationsIn } from '../support/axe';
import { openBench, Workbench, type Bench } from '../support/workbench';

let bench: Bench;

jest.setTimeout(120_000);
beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());

test('a new document opens on the workbench, wants nothing but its blanks filled, and is downloaded at once', async () => {
  const it = await Workbench.in(bench);
  const { page } = it;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('tab', { name: 'Chèn' }).click();
  const part = page.getByRole('region', { name: 'Văn bản mới' });
  await part.getByRole('button', { name: 'Công văn' }).click();
  await part.getByLabel('Trích yếu').fill('báo cáo kết quả chuyển đổi số');
  await part.getByRole('button', { name: 'Tạo văn bản' }).click();
  await page.getByText('cong-van.docx', { exact: true }).waitFor();
  await page.getByText('Văn bản mới, chưa tải về').waitFor();

  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await it.state().waitFor();
  await it.whole();
  await it.rows().first().waitFor();
  const said = await it.rows().allInnerTexts();
  expect(said.filter((text) => !text.includes('chờ điền'))).toEqual([]);
  await expect(violationsIn(page)).resolves.toEqual([]);

  const [download] = await Promise.all([page.waitForEvent('download'), it.button('Tải văn bản mới').click()]);
  expect(download.suggestedFilename()).toBe('cong-van.docx');
  const { paragraphs } = readDraft(readFileSync(await download.path()));
  expect(paragraphs.map(({ text }) => text).join('\n')).toContain('báo cáo kết quả chuyển đổi số');
  await page.getByText('Đã tải văn bản mới').waitFor();
  expect(it.troubles).toEqual([]);
  await page.close();
});
