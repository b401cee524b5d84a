import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import { golden, someGoldens } from '../support/golden';
import { openBench, Workbench, type Bench } from '../support/workbench';
import { citations } from '../support/registry';

const asOf = '2026-03-05';
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
});
afterEach(async () => {
  expect(it.troubles).toEqual([]);
  await it.page.close();
});

const findingsIn = (bytes: Uint8Array) => checkDraft(readDraft(bytes), { asOf, citations }).findings;

test('opens on a real faulty draft: its words on paper, its faults in the list, in the map and in the margin', async () => {
  await expect(it.state().innerText()).resolves.toBe('Chưa sẵn sàng trình ký');
  await expect(it.page.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').count()).resolves.toBeGreaterThan(0);
  await expect(it.page.locator('[data-mark]').count()).resolves.toBeGreaterThan(3);
  await expect(it.page.getByRole('button', { name: /^Ô 3: / }).count()).resolves.toBe(1);
  await expect(it.page.getByRole('button', { name: 'Ô 3, Số, ký hiệu: 1 lỗi' }).count()).resolves.toBe(1);
});

describe.each(someGoldens.map(({ name, bytes }) => [name, bytes] as const))('%s', (name, bytes) => {
  const findings = findingsIn(bytes);
  const safe = findings.filter(({ fixes }) => fixes.some((fix) => fix.safety === 'safe'));
  const errors = findings.filter(({ severity }) => severity === 'error');

  test('opens; state, counts and margin say what the engine says', async () => {
    await it.check(`${name}.docx`, bytes);
    const { readyToSign } = checkDraft(readDraft(bytes), { asOf, citations });
    await expect(it.state().innerText()).resolves.toBe(readyToSign ? 'Sẵn sàng trình ký' : 'Chưa sẵn sàng trình ký');
    await expect(it.counts()).resolves.toMatchObject({ error: errors.length });
    await expect(it.page.getByRole('button', { name: /^Ô [^,]+: / }).count()).resolves.toBe(findings.length);
  });

  // A correct draft has no marks to click and nothing to mend.
  if (safe.length === 0) return;

  test('every mark opens a card, every box with faults leads to its group', async () => {
    await it.check(`${name}.docx`, bytes);
    await it.page.locator('[data-mark]').first().click();
    await it.card().waitFor();
    await it.page.keyboard.press('Escape');
    await expect(it.card().count()).resolves.toBe(0);

    const faulty = it.page.getByRole('button', { name: /: \d+ (?:lỗi|nên xem)/ }).first();
    await faulty.click();
    const group = it.page.locator(`[data-group="${(await faulty.getAttribute('data-box')) ?? ''}"]`);
    await expect(group.count()).resolves.toBe(1);
    await expect(group.evaluate(inView)).resolves.toBe(true);
  });

  test('one fix, its undo, all safe fixes, and the file that is handed over', async () => {
    await it.check(`${name}.docx`, bytes);
    const before = await it.counts();
    await it.page
      .getByRole('button', { name: /^Sửa: / })
      .first()
      .click();
    await it.page.getByText('Đã sửa, chưa tải về').waitFor();
    await it.settled();
    const after = await it.counts();
    expect(after.error + after.warning).toBeLessThan(before.error + before.warning);

    await it.button(/^Hoàn tác/).click();
    await it.page.getByText('Chưa sửa gì').waitFor();
    await it.settled();
    await expect(it.counts()).resolves.toEqual(before);

    await it.button(/^Sửa \d+ mục an toàn/).click();
    await it.page.getByText('Đã sửa, chưa tải về').waitFor();
    const { name: saved, bytes: corrected } = await it.downloaded();
    expect(saved).toBe(`${name}-da-sua.docx`);
    const left = findingsIn(corrected).filter(({ fixes }) => fixes.some((fix) => fix.safety === 'safe'));
    expect(left.filter(({ severity }) => severity !== 'info')).toEqual([]);
    await it.page.getByText('Đã tải bản đã sửa').waitFor();
  });
});

test('undo after all safe fixes gives back the very bytes', async () => {
  const fixAll = async () => {
    await it.button(/^Sửa \d+ mục an toàn/).click();
    await it.page.getByText(/^Đã (?:sửa, chưa tải về|tải bản đã sửa)$/).waitFor();
    await it.settled();
    return (await it.downloaded()).bytes;
  };
  const first = await fixAll();
  expect(Buffer.from(first).equals(sample)).toBe(false);
  await it.button(/^Hoàn tác/).click();
  // Of a file that is as it was there is nothing to take home.
  await it.page.getByText('Chưa sửa gì').waitFor();
  await expect(it.button('Tải bản đã sửa').getAttribute('aria-disabled')).resolves.toBe('true');
  await it.settled();
  expect(Buffer.from(await fixAll()).equals(Buffer.from(first))).toBe(true);
});

test('a check again keeps filter, open card and the place of the page', async () => {
  await it.page.getByRole('radio', { name: /^Nên xem: / }).click();
  await it.rows().last().click();
  const head = await it.card().innerText();
  const paper = it.page.getByRole('group', { name: 'Các trang, cuộn được' });
  await paper.evaluate((element) => {
    element.scrollTop = 400;
  });
  await it.card().focus();
  await it.page.keyboard.press('Control+Enter');
  await it.page.getByText(/^Đã kiểm tra lại\./).waitFor({ state: 'attached' });
  await expect(it.card().innerText()).resolves.toBe(head);
  await expect(it.page.getByRole('radio', { checked: true }).getAttribute('data-filter')).resolves.toBe('warning');
  await expect(paper.evaluate((element) => element.scrollTop)).resolves.toBe(400);
});

test('“Đến chỗ này” brings the words into view', async () => {
  await it.check('ke-hoach-001.docx', golden('ke-hoach-001').bytes);
  await it.rows().last().click();
  await it.button('Đến chỗ này').click();
  const active = it.page.locator('[data-mark]').last();
  await it.page.waitForFunction(
    (element) => {
      const { top, bottom } = (element as Element).getBoundingClientRect();
      return top > 48 && bottom < window.innerHeight;
    },
    await active.elementHandle(),
  );
});

test('a finding is let stand with a reason, remembered, and taken up again', async () => {
  const before = await it.counts();
  await it.rows().first().click();
  await it.button('Bỏ qua…').click();
  await it.page.getByLabel('Bỏ qua, vì …').fill('mẫu của tỉnh');
  await it.page.keyboard.press('Enter');
  await it.page.getByRole('radio', { name: 'Đã bỏ qua: 1' }).waitFor();
  await expect(it.counts()).resolves.toEqual({ ...before, error: before.error - 1 });

  await it.page.reload();
  await it.page.getByRole('radio', { name: 'Đã bỏ qua: 1' }).click();
  await it.rows().first().click();
  await expect(it.page.getByText('mẫu của tỉnh').count()).resolves.toBe(1);
  await it.button('Không bỏ qua nữa').click();
  await it.page.getByRole('radio', { name: 'Tất cả:' }).click();
  await expect(it.counts()).resolves.toEqual(before);
});

test('another file may be dropped anywhere', async () => {
  const bytes = [...golden('cong-van-002-dung').bytes];
  const data = await it.page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], 'tha-vao.docx'));
    return transfer;
  }, bytes);
  await it.page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await it.page.getByText('Thả tệp .docx vào đây').waitFor();
  await it.page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await it.page.getByText('tha-vao.docx').waitFor();
  await it.state().waitFor();
  await expect(it.state().innerText()).resolves.toBe('Sẵn sàng trình ký');
});

function inView(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top >= 0 && top < window.innerHeight;
}
