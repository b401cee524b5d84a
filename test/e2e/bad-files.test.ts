import { zipSync } from 'fflate';
import { golden } from '../support/golden';
import { openBench, Workbench, type Bench } from '../support/workbench';

let bench: Bench;
let it: Workbench;

jest.setTimeout(60_000);
beforeAll(async () => {
  bench = await openBench();
  it = await Workbench.in(bench);
}, 60_000);
afterAll(() => bench.close());

const draft = golden('cong-van-002').bytes;
const oldDoc = new Uint8Array(2048);
oldDoc.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const bad: readonly (readonly [what: string, name: string, bytes: Uint8Array, title: RegExp, code: RegExp])[] = [
  ['an empty file', 'rong.docx', new Uint8Array(), /Tệp|tệp/, /Mã: /],
  ['plain text', 'chu.docx', new TextEncoder().encode('Kính gửi: Sở Nội vụ'), /Không phải tệp Word/, /khong-phai-docx/],
  ['a zip of something else', 'nen.docx', zipSync({ 'a.txt': new Uint8Array(3) }), /Tệp|tệp/, /Mã: /],
  ['half of a draft', 'dut.docx', draft.slice(0, draft.length / 2), /Tệp bị hỏng/, /tep-hong/],
  ['a .doc', 'cu.doc', oldDoc, /Tệp Word kiểu cũ|Tệp có mật khẩu|Tệp bị hỏng/, /Mã: /],
];

test.each(bad)('%s: one sentence, a code, and a way on', async (_, name, bytes, title, code) => {
  await it.open(name, bytes);
  const alert = it.page.getByRole('alert');
  await alert.waitFor();
  await expect(alert.getByRole('heading').innerText()).resolves.toMatch(title);
  await expect(it.page.getByText(/^Mã: /).innerText()).resolves.toMatch(code);
  await expect(it.button('Tải bản đã sửa').getAttribute('aria-disabled')).resolves.toBe('true');

  const [chooser] = await Promise.all([
    it.page.waitForEvent('filechooser'),
    it.page.getByRole('button', { name: 'Chọn tệp khác' }).click(),
  ]);
  await chooser.setFiles({ name: 'dung.docx', mimeType: '', buffer: Buffer.from(golden('cong-van-002-dung').bytes) });
  await it.page.locator('[data-sheet]').first().waitFor();
  await expect(it.state().innerText()).resolves.toBe('Sẵn sàng trình ký');
  expect(it.troubles).toEqual([]);
});
