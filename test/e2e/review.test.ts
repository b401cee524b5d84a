import { readFileSync } from 'node:fs';
import { readDraft } from '../../src/draft/read';
import { codeOf } from '../../src/review/code';
import { violationsIn } from '../support/axe';
import { golden } from '../support/golden';
import { openBench, Workbench, type Bench } from '../support/workbench';

let bench: Bench;

jest.setTimeout(120_000);
beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());

test('the sheet of the draft on the workbench is downloaded, with what was mended and what is let stand', async () => {
  const it = await Workbench.in(bench);
  const { page } = it;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await it.check('cong-van-002.docx', golden('cong-van-002').bytes);
  await it.button(/^Sửa \d+ mục an toàn/u).click();
  await page
    .getByText(/^Đã sửa \d+ mục\.$/u)
    .first()
    .waitFor();
  await it.settled();
  await it.whole();

  const code = await page.getByText(/^Mã nội dung hiện nay: /u).textContent();
  await expect(violationsIn(page)).resolves.toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lập phiếu kiểm tra' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('phieu-cong-van-002.docx');
  const sheet = readDraft(readFileSync(await download.path()));
  const texts = sheet.paragraphs.map(({ text }) => text);
  expect(texts).toContain('Công văn số 689/UBND-VX');
  expect(texts).toContain('Tệp\tcong-van-002.docx');
  expect(texts.filter((text) => text === 'Đã sửa').length).toBeGreaterThan(5);
  expect(texts.filter((text) => text === 'Còn')).toEqual([]);

  const mended = await it.downloaded();
  const { text } = codeOf(readDraft(mended.bytes));
  expect(code).toBe(`Mã nội dung hiện nay: ${text}`);
  expect(sheet.footers[0]?.paragraphs[0]?.text).toContain(`Mã nội dung: ${text}`);
  expect(it.troubles).toEqual([]);
  await page.close();
});
