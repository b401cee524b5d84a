import { violationsIn } from '../support/axe';
import { openBench, Workbench, type Bench } from '../support/workbench';

let bench: Bench;

jest.setTimeout(60_000);
beforeAll(async () => {
  bench = await openBench();
}, 60_000);
afterAll(() => bench.close());

const windows = [
  [1280, 'light'],
  [1280, 'dark'],
  [320, 'light'],
  [320, 'dark'],
] as const;

describe.each(windows)('%i pixels wide, %s', (width, colorScheme) => {
  let it: Workbench;

  beforeAll(async () => {
    it = await Workbench.in(bench);
    await it.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await it.page.setViewportSize({ width, height: 800 });
    await it.page.reload();
    await it.state().waitFor();
  }, 60_000);
  afterAll(() => it.page.close());

  test('the whole page, as it opens', async () => {
    await expect(violationsIn(it.page)).resolves.toEqual([]);
  });

  test('with a card open, its reason asked, the options and the way to override shown', async () => {
    await it.rows().first().click();
    await it.button('Bỏ qua…').click();
    await it.button('Tùy chọn').click();
    await it.button('Đổi loại văn bản và quy định áp dụng').click();
    await it.button('Vì sao?').click();
    await expect(violationsIn(it.page)).resolves.toEqual([]);
  });

  test('after all safe fixes, with the help open', async () => {
    await it.button(/^Sửa \d+ mục an toàn/).click();
    await it.page.getByText('Đã sửa, chưa tải về').waitFor();
    await it.settled();
    await it.button('Hướng dẫn').click();
    await expect(violationsIn(it.page)).resolves.toEqual([]);
  });

  test('the tab “Viện dẫn”: its list with a card open, results, the office’s own registry', async () => {
    // The help that the test before has opened lies over the pane.
    await it.page.keyboard.press('Escape');
    await it.page.getByRole('tab', { name: 'Viện dẫn' }).click();
    await it.page.locator('[data-entry]').last().click();
    await it.page.getByRole('searchbox').fill('dân vận');
    await it.page.locator('[data-result]').first().waitFor();
    await expect(violationsIn(it.page)).resolves.toEqual([]);
    const pane = it.page.locator('[data-pane]');
    await expect(pane.evaluate((element) => element.scrollWidth > element.clientWidth)).resolves.toBe(false);
    await it.button('Danh mục cơ quan…').click();
    await expect(violationsIn(it.page)).resolves.toEqual([]);
    await it.page.getByRole('tab', { name: 'Kiểm tra' }).click();
  });

  test('nothing but the paper scrolls sideways', async () => {
    const wider = await it.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wider).toBe(false);
    const pane = it.page.locator('[data-pane]');
    await expect(pane.evaluate((element) => element.scrollWidth > element.clientWidth)).resolves.toBe(false);
  });
});

test('in a narrow window the page side is as sound', async () => {
  const it = await Workbench.in(bench);
  await it.page.setViewportSize({ width: 320, height: 700 });
  await it.button('Trang văn bản').click();
  await expect(violationsIn(it.page)).resolves.toEqual([]);
  expect(it.troubles).toEqual([]);
});
