import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../src/cli/arguments';
import { reviewCommand } from '../../src/cli/review-command';
import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import { fingerprintOf } from '../../src/finding/fingerprint';
import { openPackage } from '../../src/ooxml/package';
import { noRecord } from '../../src/record/model';
import { agencyFile } from '../support/agencies';
import { golden } from '../support/golden';
import { ranAtOnce } from '../support/ran';
import { recorded } from '../support/recorded';

const folder = mkdtempSync(join(tmpdir(), 'review-'));

function put(name: string): string {
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, golden(name).bytes);
  return path;
}

/** What the command prints, and says on the side. */
const run = (...words: readonly string[]) => ranAtOnce(reviewCommand, 'review', ...words);

const textsIn = (path: string) => readDraft(openPackage(readFileSync(path))).paragraphs.map(({ text }) => text);

test('a sheet is written and told in one line; its code holds for the file and for no other', () => {
  const [draft, other, sheet] = [put('cong-van-002'), put('cong-van-002-dung'), join(folder, 'phieu.docx')];
  const made = run(draft, '-o', sheet, '--reviewer', 'Nguyễn Thị Hòa', '--profile', agencyFile('ubnd-xa'));
  expect(made).toMatchObject({ status: 0, side: '' });
  const code = /Mã nội dung: (?<code>[\dA-F ]{19})\.\n$/u.exec(made.out)?.groups?.code ?? '';
  expect(made.out).toBe(`Đã lập phiếu vào ${sheet}. Còn 5 lỗi, 4 mục nên xem. Mã nội dung: ${code}.\n`);
  const texts = textsIn(sheet).join('\n');
  for (const words of ['XÃ AN PHÚ ĐÔNG', 'cong-van-002.docx', 'Nguyễn Thị Hòa']) expect(texts).toContain(words);

  expect(run(draft, '--code', code)).toEqual({
    status: 0,
    side: '',
    out: 'Mã khớp: văn bản chưa thay đổi từ lúc lập phiếu, phiếu còn giá trị.\n',
  });
  const differs = run(other, '--code', code);
  expect(differs.status).toBe(1);
  expect(differs.out).toMatch(/^Mã không khớp, mã hiện nay là .*phiếu hết giá trị\.\n$/u);
});

test('both speak JSON', () => {
  const [draft, sheet] = [put('cong-van-002'), join(folder, 'json.docx')];
  const made = JSON.parse(run(draft, '-o', sheet, '--format', 'json').out) as { readonly code: string };
  expect(made).toMatchObject({ version: 1, output: sheet, tally: { seen: 9, left: { errors: 5, others: 4 } } });
  expect(JSON.parse(run(draft, '--code', made.code, '--format', 'json').out)).toEqual({
    version: 1,
    code: made.code,
    compared: made.code,
    holds: true,
    part: 'whole',
  });
});

test('a draft that is not judged, and one that cannot be read, have one sentence and no sheet', () => {
  const sheet = join(folder, 'none.docx');
  const outside = run(put('ngoai-mat-tran'), '-o', sheet);
  expect(outside).toMatchObject({
    status: 2,
    out: '',
    side: expect.stringMatching(/nên không kiểm tra\.\n$/u) as string,
  });
  expect(run(join(folder, 'khong-co.docx'), '-o', sheet)).toMatchObject({
    status: 2,
    side: expect.stringMatching(/Không tìm thấy tệp\.\n$/u) as string,
  });
  writeFileSync(join(folder, 'hong.docx'), 'PK');
  expect(run(join(folder, 'hong.docx'), '--code', '9F4C21D760AEB8E3').status).toBe(2);
  expect(existsSync(sheet)).toBe(false);
});

test('nothing that is read is written over', () => {
  const draft = put('cong-van-002');
  expect(() => run(draft, '-o', draft)).toThrow(UsageError);
  expect(() => run(draft, '-o', agencyFile('ubnd-xa'), '--profile', agencyFile('ubnd-xa'))).toThrow(UsageError);
  expect(readFileSync(draft)).toEqual(Buffer.from(golden('cong-van-002').bytes));
});

test('what a person lets stand in the file itself is told as such, with the reason and who; on request it is passed over', () => {
  const { bytes } = golden('cong-van-002');
  const draft = readDraft(openPackage(bytes));
  const [finding] = checkDraft(draft, { asOf: '2026-11-05' }).findings;
  const waiver = {
    fingerprint: fingerprintOf(finding!, draft),
    reason: 'theo mẫu in sẵn',
    on: '2026-03-05',
    by: 'Nguyễn Thị Hòa',
  } as const;
  const [path, sheet] = [join(folder, 'da-bo-qua.docx'), join(folder, 'bo-qua.docx')];
  writeFileSync(path, recorded(bytes, { ...noRecord, waivers: [waiver] }));
  expect(run(path, '-o', sheet).out).toContain('Còn 4 lỗi, 4 mục nên xem.');
  expect(textsIn(sheet).join('\n')).toContain('Lý do: theo mẫu in sẵn. Người bỏ qua: Nguyễn Thị Hòa, ngày 05/3/2026.');
  expect(run(path, '-o', sheet, '--ignore-record').out).toContain('Còn 5 lỗi, 4 mục nên xem.');
});
