import { copyFileSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCommand } from '../../src/cli/check-command';
import { citeCommand } from '../../src/cli/cite-command';
import { fixCommand } from '../../src/cli/fix-command';
import { readDraft } from '../../src/draft/read';
import { golden } from '../support/golden';
import { ran } from '../support/ran';
import { rewriteDocument } from '../support/rewrite-docx';

// Whole files are read and judged; a busy machine is no failure.
jest.setTimeout(60_000);

const drafts = join(__dirname, '../golden');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-'));
  mkdirSync(join(folder, 'x'));
  copyFileSync(join(drafts, 'cong-van-002.docx'), join(folder, 'x/sai.docx'));
  copyFileSync(join(drafts, 'cong-van-002-dung.docx'), join(folder, 'dung.docx'));
});

const check = (...words: readonly string[]) => ran(checkCommand, 'check', '--as-of', '2026-03-05', ...words);

/** The places at the beginning of the lines of a report. */
const placesIn = (text: string) => [...text.matchAll(/^ {2}(\S+?):\d+:\d+:/gmu)].map(([, file]) => file);

describe('check', () => {
  test('calls each file as it was given, so that a place can be opened', async () => {
    const { out } = await check(folder);
    expect(placesIn(out).length).toBeGreaterThan(0);
    expect(new Set(placesIn(out))).toEqual(new Set([join(folder, 'x/sai.docx')]));
    expect(placesIn(out).every((file) => file !== undefined && existsSync(file))).toBe(true);
  });

  test('quiet: files with something to look at, and no sum', async () => {
    const { out, side, status } = await check(folder, '--quiet');
    expect([side, status]).toEqual(['', 1]);
    expect(out).toContain('x/sai.docx · Công văn');
    expect(out).not.toContain('dung.docx ·');
    expect(out).not.toMatch(/^\d+ tệp:/mu);
  });

  test('quiet says nothing of files that are ready', async () => {
    copyFileSync(join(folder, 'dung.docx'), join(folder, 'x/sai.docx'));
    expect(await check(folder, '--quiet')).toEqual({ out: '', side: '', status: 0 });
  });

  test('quiet shows what has no finding and is not ready to sign all the same', async () => {
    const { bytes } = golden('cong-van-002-dung');
    const by = 'w:id="901" w:author="Lê An" w:date="2026-03-01T08:00:00Z"';
    const tracked = rewriteDocument(bytes, (xml) =>
      xml.replace('<w:r>', `<w:del ${by}><w:r><w:delText>chữ bỏ</w:delText></w:r></w:del><w:r>`),
    );
    expect(readDraft(tracked).trackedChanges).toBe(1);
    writeFileSync(join(folder, 'x/sai.docx'), tracked);
    const { out } = await check(folder, '--quiet');
    expect(out).toContain('x/sai.docx · ');
    expect(out).toContain('Chưa sẵn sàng trình ký');
    expect(out).not.toContain('dung.docx ·');
  });
});

test('fix says of each place what was wrong, the words before and after, and the rule on a line of its own', async () => {
  const out = join(folder, 'ra.docx');
  const { out: report } = await ran(fixCommand, 'fix', join(folder, 'x/sai.docx'), '-o', out, '--as-of', '2026-03-05');
  expect(report).toContain(
    [
      `  ${out}:4:9:    đã sửa  Tiêu ngữ dùng gạch dài thay gạch nối.`,
      '      Độc lập – Tự do – Hạnh phúc → Độc lập - Tự do - Hạnh phúc',
      '      nd30/tieu-ngu/gach-noi',
      '',
    ].join('\n'),
  );
});

describe('cite', () => {
  test('of what nobody recognises says so on the side, with a status of its own', async () => {
    const { out, side, status } = await ran(citeCommand, 'cite', 'abc');
    expect([out, status]).toEqual(['', 2]);
    expect(side).toBe('Không nhận ra số, ký hiệu và danh mục không có văn bản nào như vậy.\n');
    const path = join(folder, 'a.txt');
    await ran(citeCommand, 'cite', 'abc', '-o', path);
    expect(existsSync(path)).toBe(false);
  });

  test('as JSON answers all the same', async () => {
    const { out, status } = await ran(citeCommand, 'cite', 'abc', '--format', 'json');
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ full: null, instrument: null, candidates: [] });
  });

  test.each(['30/2020/NĐ-CP', '999/2050/NĐ-CP', '33/CT-TTg'])('of what has a form answers with 0: %s', async (text) => {
    const { out, side, status } = await ran(citeCommand, 'cite', text);
    expect([side, status]).toEqual(['', 0]);
    expect(out).toMatch(/^lần đầu {2}\S/u);
  });
});
