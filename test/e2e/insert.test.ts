import { readDraft } from '../../src/draft/read';
import { violationsIn } from '../support/axe';
import { openBench, Workbench, type Bench } from '../support/workbench';

let bench: Bench;

jest.setTimeout(90_000);
beforeAll(async () => {
  bench = await openBench();
}, 60_000);
afterAll(() => bench.close());

test('a clause is found, filled and put in where the cursor is; the next blank; taken back', async () => {
  const it = await Workbench.in(bench);
  await it.page.getByRole('tab', { name: 'Chèn' }).click();
  await it.page.getByRole('searchbox').fill('bao cao dinh ky');
  await it.page.locator('[data-clause]').first().click();
  await it.page.getByText(/^2\. Thực hiện/).click();
  await it.button('Chèn sau mục 2').waitFor();
  await it.page.getByRole('combobox', { name: 'Kỳ báo cáo' }).fill('6 tháng, năm');
  await expect(violationsIn(it.page)).resolves.toEqual([]);
  await it.button('Chèn sau mục 2').click();
  await it.page
    .getByText(/^Đã chèn “Báo cáo định kỳ/)
    .first()
    .waitFor();
  await it.page.getByText('Còn 2 ô trống trong văn bản.').first().waitFor();
  await it.button('Ô trống tiếp theo').click();
  await expect(violationsIn(it.page)).resolves.toEqual([]);

  const { bytes } = await it.downloaded();
  const texts = readDraft(new Uint8Array(bytes)).paragraphs.map(({ text }) => text);
  const at = texts.findIndex((text) => text.startsWith('3. Định kỳ 6 tháng, năm, '));
  expect(texts[at - 1]).toMatch(/^2\. /);
  expect(texts[at + 1]).toMatch(/^4\. /);

  await it.button('Hoàn tác').click();
  await it.page.getByText('Chưa sửa gì').waitFor();
  expect(it.troubles).toEqual([]);
  await it.page.close();
});

describe.each([
  [320, 'light'],
  [320, 'dark'],
  [1280, 'dark'],
] as const)('%i pixels wide, %s', (width, colorScheme) => {
  test('the tab, a card open: no violation, nothing scrolls sideways', async () => {
    const it = await Workbench.in(bench);
    await it.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await it.page.setViewportSize({ width, height: 900 });
    await it.page.reload();
    await it.whole();
    await it.page.getByRole('tab', { name: 'Chèn' }).click();
    await it.button('Thêm').click();
    await it.page.locator('[data-clause]').first().click();
    await it.page.getByRole('group', { name: 'Lời văn sẽ chèn' }).waitFor();
    await expect(violationsIn(it.page)).resolves.toEqual([]);
    const pane = it.page.locator('[data-pane]');
    await expect(pane.evaluate((element) => element.scrollWidth > element.clientWidth)).resolves.toBe(false);
    await it.page.close();
  });
});
