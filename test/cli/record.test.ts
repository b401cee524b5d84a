import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { checkCommand } from '../../src/cli/check-command';
import { fixCommand } from '../../src/cli/fix-command';
import { judge } from '../../src/cli/inspect';
import { fingerprintOf } from '../../src/finding/fingerprint';
import { recordIn } from '../../src/record/in-package';
import { noRecord, type DocumentRecord } from '../../src/record/model';
import type { CheckReport, FileReport, FixReport } from '../../src/report/model';
import { golden } from '../support/golden';
import { recorded } from '../support/recorded';
import { rewriteWords } from '../support/rewrite-docx';

jest.setTimeout(60_000);

const { bytes } = golden('cong-van-002');
const day = '2026-03-05';
const plain = judge(bytes, { asOf: day });
const errors = plain.findings.filter(({ severity }) => severity === 'error');

function waiving(findings: typeof errors, reason = 'theo mẫu của cấp trên'): DocumentRecord {
  return { ...noRecord, waivers: findings.map((it) => ({ fingerprint: fingerprintOf(it, plain.draft), reason })) };
}

let folder = '';
let said = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'the-thuc-record-'));
  said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function check(given: Uint8Array, ...options: readonly string[]): Promise<number> {
  writeFileSync(join(folder, 'a.docx'), given);
  return checkCommand(readArguments(['check', join(folder, 'a.docx'), '--as-of', day, ...options]));
}

async function report(given: Uint8Array, ...options: readonly string[]): Promise<FileReport> {
  said = '';
  await check(given, '--format', 'json', ...options);
  const [file] = (JSON.parse(said) as CheckReport).files;
  return file!;
}

function fix(given: Uint8Array, ...options: readonly string[]): Uint8Array {
  const [from, to] = [join(folder, 'a.docx'), join(folder, 'b.docx')];
  writeFileSync(from, given);
  expect(fixCommand(readArguments(['fix', from, '-o', to, '--as-of', day, ...options]))).toBe(0);
  return new Uint8Array(readFileSync(to));
}

test('a document that keeps nothing is checked and mended as ever', async () => {
  expect(await report(recorded(bytes, noRecord))).toEqual(await report(bytes));
  expect(await report(bytes, '--ignore-record')).toEqual(await report(bytes));
  expect(fix(bytes, '--ignore-record', '--strip-record')).toEqual(fix(bytes));
});

test('what is waived is left out of findings, summary and exit status, and the report says how many', async () => {
  const given = recorded(bytes, waiving(errors));
  expect(errors.length).toBeGreaterThan(1);
  expect(await check(bytes)).toBe(1);
  expect(await check(given)).toBe(0);
  expect(said).toContain(`${errors.length} mục đã bỏ qua có lý do.`);
  const [before, after] = [await report(bytes), await report(given)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(after.findings).toEqual(before.findings.filter(({ severity }) => severity !== 'error'));
  expect(after.summary).toEqual({ ...before.summary, errors: 0, readyToSign: true });
  expect(after.notices).toEqual([
    { code: 'da-bo-qua', message: `${errors.length} mục đã bỏ qua có lý do.` },
    ...before.notices,
  ]);
});

test('--ignore-record tells everything', async () => {
  const given = recorded(bytes, { ...waiving(errors), choice: { system: 'nd30', kind: 'ke-hoach' } });
  expect(await report(given, '--ignore-record')).toEqual(await report(bytes));
});

test('one that has no reason is said so', async () => {
  await check(recorded(bytes, waiving(errors, '')));
  expect(said).toContain(`${errors.length} mục đã bỏ qua, có mục không ghi lý do.`);
});

test('a waiver is for the words it was given for: once they change it holds no more', async () => {
  const finding = errors.find(({ component }) => component === 'soKyHieu')!;
  const changed = rewriteWords(bytes, (text) => text.replaceAll('689', '690'));
  const record = waiving([finding]);
  expect((await report(recorded(bytes, record))).findings).toHaveLength(plain.findings.length - 1);
  const [before, after] = [await report(changed), await report(recorded(changed, record))];
  expect(after).toEqual(before);
});

test('the kind and convention chosen in the file hold, unless the command line names others', async () => {
  const given = recorded(bytes, { ...noRecord, choice: { system: 'auto', kind: 'ke-hoach' } });
  const followed = await report(given);
  expect(followed.kind).toBe('ke-hoach');
  expect(followed.notices).toContainEqual({
    code: 'da-chon',
    message: 'Theo loại văn bản mà người xem đã chọn, ghi trong tệp.',
  });
  expect(await report(given, '--kind', 'cong-van')).toEqual(await report(bytes, '--kind', 'cong-van'));
});

test.each([
  ['a record of a later version', '<record xmlns="urn:the-thuc:record" version="7"/>', 'ghi-moi-hon'],
  ['a damaged record', '<record xmlns="urn:the-thuc:record" version="1"><', 'ghi-hong'],
  ['an entry that is none', '<record xmlns="urn:the-thuc:record" version="1"><waiver rule="a"/></record>', 'ghi-hong'],
])('%s is told, and nothing else is different', async (_, text, code) => {
  const { notices, ...rest } = await report(recorded(bytes, text));
  const { notices: before, ...plainly } = await report(bytes);
  expect(rest).toEqual(plainly);
  expect(notices.slice(1)).toEqual(before);
  expect(notices[0]?.code).toBe(code);
});

test('fix does not mend what is waived, nor does it when words beside it are mended; the record stays as it is', () => {
  const waived = errors.filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe'));
  expect(waived.length).toBeGreaterThan(1);
  for (const finding of waived) {
    said = '';
    const record = waiving([finding]);
    const written = fix(recorded(bytes, record), '--format', 'json');
    const { applied } = JSON.parse(said) as FixReport;
    expect(applied.filter(({ rule, before }) => rule === finding.rule && before === finding.actual)).toEqual([]);
    expect(recordIn(written)).toEqual({ kind: 'read', record, unread: 0 });
    said = '';
    fix(written, '--format', 'json');
    expect((JSON.parse(said) as FixReport).applied).toEqual([]);
  }
});

test('what is waived in one line is mended in another', () => {
  const source = golden('dang-cong-van-xa-sai').bytes;
  const { findings, draft } = judge(source, { asOf: day });
  const [waived, other, ...more] = findings.filter(({ rule }) => rule === 'hd05/noi-nhan/dau-cuoi-dong');
  expect([waived!.actual, more]).toEqual([other!.actual, []]);
  const record = { ...noRecord, waivers: [{ fingerprint: fingerprintOf(waived!, draft), reason: 'theo mẫu' }] };
  const left = judge(fix(recorded(source, record)), { asOf: day });
  expect(left.waived.map(({ place }) => place)).toEqual([waived!.place]);
  expect(left.findings.filter(({ rule }) => rule === other!.rule)).toEqual([]);
});

test('with everything waived the copy is the original, byte for byte', () => {
  const given = recorded(bytes, waiving([...plain.findings]));
  expect(fix(given)).toEqual(given);
  expect(said).toContain('mục đã bỏ qua có lý do.');
});

test('--strip-record takes out what is kept, and says so', () => {
  const given = recorded(bytes, waiving([...plain.findings]));
  const written = fix(given, '--strip-record');
  expect(recordIn(written)).toBeNull();
  expect(Buffer.from(written).includes('customXml')).toBe(false);
  expect(said).toContain('Đã gỡ phần Thể Thức ghi trong tệp.');
  expect(judge(written, { asOf: day }).findings).toEqual(plain.findings);
});
