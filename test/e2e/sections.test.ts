import { readDraft } from '../../src/draft/read';
import { draftWithout } from '../drafting/sections/drafts';
import { violationsIn } from '../support/axe';
import { openBench, Workbench, type Bench } from '../support/workbench';

let bench: Bench;

jest.setTimeout(120_000);
beforeAll(async () => {
  bench = await openBench();
}, 120_000);
afterAll(() => bench.close());

const textsIn = (bytes: Uint8Array) => readDraft(bytes).paragraphs.map(({ text }) => text);

test('a body alone becomes a whole công văn: letterhead and ending are put in, and taken out again', async () => {
  const it = await Workbench.in(bench);
  const { page } = it;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const bytes = draftWithout('cong-van', 'ubnd-xa', [
    ...(['QuocHieu', 'TieuNgu', 'CoQuanBanHanh', 'SoKyHieu', 'DiaDanhThoiGian', 'TrichYeuCongVan'] as const),
    ...(['NoiNhan', 'NoiNhanMuc', 'QuyenHan', 'ChucVu', 'HoTen'] as const),
  ]);
  await it.open('than.docx', bytes);
  await page.getByRole('tab', { name: 'Chèn' }).click();
  const part = page.getByRole('region', { name: 'Phần thể thức' });
  const tile = (name: string) => part.getByRole('button', { name: new RegExp(`^${name}`, 'u') });
  await part.getByLabel('Loại văn bản').selectOption('cong-van');
  await part.getByLabel('Quy định áp dụng').selectOption('nd30');
  await tile('Phần đầu văn bản').getByText('Chưa có').waitFor();

  await tile('Phần đầu văn bản').click();
  await expect(violationsIn(page)).resolves.toEqual([]);
  await part.getByRole('button', { name: 'Chèn vào văn bản' }).click();
  await page.getByText('Đã chèn: Phần đầu văn bản.', { exact: true }).waitFor();
  await tile('Phần đầu văn bản').getByText('Đã đủ').waitFor();

  await tile('Nơi nhận, chữ ký').press('Enter');
  await part.getByRole('checkbox', { name: /^Như trên/u }).waitFor();
  await expect(violationsIn(page)).resolves.toEqual([]);
  await part.getByRole('button', { name: 'Chèn vào văn bản' }).click();
  await page.getByText('Đã chèn: Nơi nhận, chữ ký.', { exact: true }).waitFor();
  await tile('Nơi nhận, chữ ký').getByText('Đã đủ').waitFor();

  const { bytes: done } = await it.downloaded();
  expect(textsIn(done)).toEqual(
    expect.arrayContaining([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Nơi nhận:',
      '- Như trên;',
    ]),
  );
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await tile('Nơi nhận, chữ ký').getByText('Chưa có').waitFor();
  expect(it.troubles).toEqual([]);
  await page.close();
});
