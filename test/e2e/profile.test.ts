import { readFileSync } from 'node:fs';
import { readProfile } from '../../src/profile/read';
import { agencyFile } from '../support/agencies';
import { violationsIn } from '../support/axe';
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
  await turn();
});
afterEach(async () => {
  expect(it.troubles).toEqual([]);
  await it.page.close();
});

async function turn(): Promise<void> {
  await it.page.getByRole('tab', { name: 'Hồ sơ' }).click();
  await it.button('Lưu hồ sơ').waitFor();
}

const field = (name: string) => it.page.getByLabel(name, { exact: true });

test('the open draft offers a profile; mended and saved, it is there after a reload and the check compares with it', async () => {
  await it.page.getByText('Đã đọc phần đầu và chữ ký của văn bản đang mở. Xem lại rồi lưu.').waitFor();
  await expect(field('Tên đầy đủ').inputValue()).resolves.toBe('Ủy ban nhân dân huyện Bình Sơn');
  await expect(violationsIn(it.page)).resolves.toEqual([]);
  await it.page.getByText('Từ 01/7/2025 không còn cấp huyện. Tên này chỉ đúng cho văn bản trước ngày đó.').waitFor();
  await it.button('Lưu hồ sơ').click();
  // The unit of the symbol has no name yet: the focus is in its field.
  await it.page.keyboard.type('Văn xã');
  await field('Viết tắt trong ký hiệu').fill('UBNDH');
  await it.button('Lưu hồ sơ').click();
  await it.page
    .getByText(/^Đã lưu hồ sơ\./)
    .first()
    .waitFor();
  await it.page.reload();
  await it.page.getByRole('tab', { name: 'Hồ sơ', selected: true }).waitFor();
  await it.button('Lưu hồ sơ').waitFor();
  await expect(field('Viết tắt trong ký hiệu').inputValue()).resolves.toBe('UBNDH');
  await it.page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await it.rows().filter({ hasText: 'UBNDH' }).first().waitFor();
});

test('a profile is brought in from a file, handed out again, and says the same', async () => {
  const file = readFileSync(agencyFile('ubnd-xa'));
  const bring = it.page.getByLabel('Nhập hồ sơ từ tệp JSON');
  await bring.setInputFiles({ name: 'xa.json', mimeType: 'application/json', buffer: file });
  await it.page.getByText('Đã đọc tệp xa.json. Xem lại rồi lưu.').first().waitFor();
  const [download] = await Promise.all([it.page.waitForEvent('download'), it.button('Xuất').click()]);
  expect(download.suggestedFilename()).toBe('ho-so.json');
  const text = readFileSync(await download.path(), 'utf8');
  expect(readProfile(text)).toEqual(readProfile(file.toString('utf8')));
  await it.button('Hoàn tác').click();
  await expect(field('Tên đầy đủ').inputValue()).resolves.toBe('Ủy ban nhân dân huyện Bình Sơn');
});

test('a whole profile is made by keyboard alone', async () => {
  const tab = it.page.getByRole('tab', { name: 'Hồ sơ' });
  await tab.focus();
  const reach = async (name: string) => {
    for (let steps = 0; steps < 60; steps++) {
      await it.page.keyboard.press('Tab');
      const reached = it.page.locator(':focus');
      const label = await reached.evaluate((element) => {
        const { labels } = element as HTMLInputElement;
        return element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent;
      });
      if (label === name) return;
    }
    throw new Error(`${name} is not reached by Tab`);
  };
  await reach('Tên đầy đủ');
  await it.page.keyboard.press('ControlOrMeta+A');
  await it.page.keyboard.type('Ủy ban nhân dân xã Bình Sơn');
  await reach('Thêm đơn vị, lĩnh vực');
  await it.page.keyboard.press('Enter');
  await it.page.keyboard.type('KT');
  await it.page.keyboard.press('Tab');
  await it.page.keyboard.type('Phòng Kinh tế');
  await reach('Xong');
  await it.page.keyboard.press('Enter');
  await expect(it.page.locator(':focus').getAttribute('aria-label')).resolves.toBe('Sửa đơn vị KT Phòng Kinh tế');
  await reach('Lưu hồ sơ');
  await it.page.keyboard.press('Enter');
  await it.page.keyboard.type('Văn xã');
  await reach('Lưu hồ sơ');
  await it.page.keyboard.press('Enter');
  await it.page
    .getByText(/^Đã lưu hồ sơ\./)
    .first()
    .waitFor();
});
