import { openBench, Workbench, type Bench } from '../support/workbench';

let bench: Bench;
let it: Workbench;

jest.setTimeout(60_000);
beforeAll(async () => {
  bench = await openBench();
}, 60_000);
afterAll(() => bench.close());
beforeEach(async () => {
  it = await Workbench.in(bench);
});
afterEach(async () => {
  expect(it.troubles).toEqual([]);
  await it.page.close();
});

const focused = () => it.page.evaluate(() => document.activeElement?.textContent ?? '');

/** Tab until the focus is in the pane. */
async function toPane(): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await it.page.keyboard.press('Tab');
    if (await it.page.evaluate(() => document.activeElement?.closest('[data-pane]') !== null)) return;
  }
  throw new Error('the pane cannot be reached with Tab');
}

test('a draft is read, mended and mended back without a mouse', async () => {
  const { keyboard } = it.page;
  const before = await it.counts();
  await toPane();
  await keyboard.press('F8');
  await expect(focused()).resolves.toContain('Tiêu ngữ');
  await keyboard.press('Enter');
  await it.card().waitFor();
  await keyboard.press('Escape');
  await expect(it.card().count()).resolves.toBe(0);

  await keyboard.press('ArrowDown');
  const second = await focused();
  expect(second).not.toContain('Tiêu ngữ');
  await keyboard.press('ArrowUp');
  await keyboard.press('s');
  await it.page.getByText('Đã sửa, chưa tải về').waitFor();
  await it.settled();
  await expect(focused()).resolves.toBe(second);
  await expect(it.counts()).resolves.toEqual({ ...before, error: before.error - 1 });

  await keyboard.press('Control+z');
  await it.page.getByText('Chưa sửa gì').waitFor();
  await it.settled();
  await expect(it.counts()).resolves.toEqual(before);
});

test('B asks for the reason, Esc gives it up, Shift+F8 goes back', async () => {
  const { keyboard } = it.page;
  await toPane();
  await keyboard.press('F8');
  await keyboard.press('F8');
  await keyboard.press('b');
  await it.page.getByLabel('Bỏ qua, vì …').waitFor();
  await keyboard.press('Escape');
  await expect(it.page.getByLabel('Bỏ qua, vì …').count()).resolves.toBe(0);
  await keyboard.press('Escape');
  await keyboard.press('Shift+F8');
  await expect(focused()).resolves.toContain('Tiêu ngữ');
});

test('the map is walked with the arrows, box by box', async () => {
  await it.page.locator('[data-box="1"]').focus();
  await it.page.keyboard.press('ArrowDown');
  await expect(it.page.evaluate(() => document.activeElement?.getAttribute('data-box'))).resolves.toBe('4');
  await it.page.keyboard.press('Enter');
  await expect(it.page.locator('[data-box="4"]').getAttribute('aria-pressed')).resolves.toBe('true');
});

test('G shows the words: in a narrow window the page takes the place of the list', async () => {
  await it.page.setViewportSize({ width: 400, height: 720 });
  await it.page.locator('[data-box="1"]').focus();
  await it.page.keyboard.press('F8');
  await expect(it.state().isVisible()).resolves.toBe(true);
  await it.page.keyboard.press('g');
  await it.button('Kết quả kiểm tra').waitFor();
  await expect(it.page.locator('[data-mark]').first().isVisible()).resolves.toBe(true);
  await it.page.locator('[data-mark]').first().click();
  await expect(it.card().isVisible()).resolves.toBe(true);
});

test('the help opens and closes, and hands the focus back', async () => {
  await it.button('Hướng dẫn').click();
  await it.page.getByRole('heading', { name: 'Bàn thử' }).waitFor();
  await it.page.keyboard.press('Escape');
  await expect(it.page.getByRole('heading', { name: 'Bàn thử' }).count()).resolves.toBe(0);
  await expect(it.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).resolves.toBe('Hướng dẫn');
});
