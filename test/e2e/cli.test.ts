import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { rules } from '../../src/rules';
import { program, theThuc } from '../support/command-line';
import { checkContract, fixContract } from '../support/contract';
import { golden, someGoldens } from '../support/golden';
import { rawDocx, rawFiles } from '../support/raw-docx';
import { violationsOf } from '../support/validator';

const right = resolve(__dirname, '../golden/cong-van-002-dung.docx');
const wrong = resolve(__dirname, '../golden/cong-van-002.docx');

jest.setTimeout(120_000);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'the-thuc-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const place = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  return path;
};
const check = (...words: readonly string[]) => {
  const run = theThuc(['check', '--format', 'json', ...words]);
  return { ...run, report: checkContract.parse(JSON.parse(run.stdout)) };
};

describe('check', () => {
  test.each([
    ['nothing wrong', [right], 0],
    ['an error', [wrong], 1],
    ['a missing file outranks an error', [wrong, 'khong-co.docx'], 2],
  ])('ends according to %s', (_, files, status) => {
    expect(check(...files).status).toBe(status);
  });

  test('every finding names the row of the conventions that its rule stands on', () => {
    const rows = new Map(rules.map(({ id, ref }) => [id, ref]));
    const findings = check(wrong).report.files.flatMap((file) => file.findings);
    expect(findings.map(({ ref }) => ref)).toEqual(findings.map(({ rule }) => rows.get(rule)));
    expect(findings.filter(({ ref }) => ref !== null).length).toBeGreaterThan(5);
  });

  test('goes on after a file that cannot be read, says so on stderr in one line and in the report', () => {
    const text = place('thư.docx', 'không phải');
    const { status, stderr, report } = check('khong-co.docx', text, right);
    expect(status).toBe(2);
    expect(stderr.split('\n')).toHaveLength(3);
    expect(report.files.map(({ error }) => error?.code ?? null)).toEqual(['not-found', 'not-a-docx', null]);
  });

  test('finds drafts under folders, whatever their names, and leaves lock files out', () => {
    const names = ['a b/công văn.docx', `${'kế hoạch'.normalize('NFD')}.DOCX`, 'x.docx/y.docx', '~$khoa.docx', 'z.txt'];
    for (const name of names) place(name, readFileSync(right));
    const { status, report } = check(folder);
    expect(status).toBe(0);
    expect(report.files.map(({ path }) => path)).toEqual(
      [names[0], names[1], names[2]].map((name) => join(folder, name ?? '')).sort(),
    );
  });

  test('an empty folder is a usage error: nothing was found right', () => {
    const { status, stdout, stderr } = theThuc(['check', folder]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Không có tệp .docx nào');
  });

  test('four threads give the report of one, in its order', () => {
    for (let i = 0; i < 12; i++) place(`${i}.docx`, someGoldens[i % someGoldens.length]?.bytes ?? '');
    place('5-hong.docx', 'hỏng');
    // Quiet: a slow machine would say how far it has come.
    const one = theThuc(['check', '--format', 'json', '--quiet', folder]);
    expect(theThuc(['check', '--format', 'json', '--quiet', '--jobs', '4', folder])).toEqual(one);
  });

  test('writes its report to a file, and never over a draft', () => {
    const copy = place('a.docx', readFileSync(wrong));
    const report = join(folder, 'r.json');
    expect(theThuc(['check', copy, '--format', 'json', '-o', report])).toEqual({ status: 1, stdout: '', stderr: '' });
    expect(checkContract.safeParse(JSON.parse(readFileSync(report, 'utf8'))).success).toBe(true);
    expect(theThuc(['check', copy, '-o', copy]).status).toBe(2);
    expect(readFileSync(copy)).toEqual(readFileSync(wrong));
  });

  test('obeys the convention, the kind and the rules asked for', () => {
    const [file] = check(wrong, '--system', 'hd36', '--kind', 'bao-cao').report.files;
    expect([file?.system, file?.kind]).toEqual(['hd36', 'bao-cao']);
  });

  test('obeys the rules of an office, in the report as text says whose a level is', () => {
    const month = 'nd30/dia-danh-thoi-gian/thang-khong-them-so-0';
    const rules = place('r.json', JSON.stringify({ rules: { 'nd30/noi-dung/nhan-dan': 'off', [month]: 'error' } }));
    const before = check(wrong).report.files[0]?.findings ?? [];
    const after = check(wrong, '--rules', rules).report.files[0]?.findings ?? [];
    expect(after.map(({ rule, severity }) => [rule, severity])).toEqual(
      before
        .filter(({ rule }) => rule !== 'nd30/noi-dung/nhan-dan')
        .map(({ rule, severity }) => [rule, rule === month ? 'error' : severity]),
    );
    const text = theThuc(['check', wrong, '--rules', rules]).stdout.split('\n');
    expect(text.filter((line) => line.includes('mức do cơ quan chọn'))).toEqual([expect.stringContaining(month)]);
  });

  test.each([
    ['that is not there', null],
    ['with a rule nobody knows', '{\n"rules": {\n"nd30/khong-co/gi": "off" } }'],
    ['that switches off what the text states', '{\n"rules": {\n"nd30/tieu-ngu/gach-noi": "off" } }'],
    ['that is no JSON', '{\n"rules": {\n'],
  ])('a file of rules %s: one line on stderr and no report', (_, content) => {
    const rules = content === null ? join(folder, 'khong-co.json') : place('r.json', content);
    for (const words of [
      ['check', wrong],
      ['fix', wrong, '-o', join(folder, 'ra.docx')],
    ]) {
      const { status, stdout, stderr } = theThuc([...words, '--rules', rules]);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(content === null ? /^[^\n]+không đọc được[^\n]+\n$/u : /^[^\n]+dòng 3[^\n]+\n$/u);
    }
    expect(existsSync(join(folder, 'ra.docx'))).toBe(false);
  });

  test('ends quietly when the reader has seen enough, and writes no colours to a pipe', () => {
    for (let i = 0; i < 20; i++) copyFileSync(wrong, join(folder, `${i}.docx`));
    const line = `"${process.execPath}" "${program}" check --format json "${folder}" 2>&1 | head -1`;
    expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' })).toBe('{\n');
    expect(theThuc(['check', wrong]).stdout).not.toContain('\u001b');
  });
});

const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(10_000)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(10_000)}`;
const document = (xml: string | Uint8Array | null): Uint8Array => {
  const { 'word/document.xml': _, ...rest } = rawFiles({ body: '' });
  const parts = Object.entries(rest).map(([name, text]) => [name, strToU8(text)]);
  const whole = xml === null ? [] : [['word/document.xml', typeof xml === 'string' ? strToU8(xml) : xml]];
  return zipSync(Object.fromEntries([...parts, ...whole]) as Record<string, Uint8Array>);
};
const ole = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ]);

test.each([
  ['text', strToU8('Số: 05/UBND'), 'not-a-docx'],
  ['PDF', strToU8('%PDF-1.7'), 'not-a-docx'],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'not-a-docx'],
  ['nothing', new Uint8Array(), 'not-a-docx'],
  ['half a draft', readFileSync(wrong).subarray(0, 9000), 'damaged'],
  ['a password', ole('EncryptedPackage'), 'encrypted'],
  ['the old format', ole('WordDocument'), 'old-doc'],
  ['no document part', document(null), 'damaged'],
  ['broken XML', document('<w:document>'), 'damaged'],
  ['a DTD', document('<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><a>&b;</a>'), 'damaged'],
  ['a zip bomb', document(new Uint8Array(120 * 1024 * 1024)), 'too-large'],
  ['tables ten thousand deep', rawDocx({ body: nested }), 'unsupported'],
])('%s: one sentence and a code', (_, bytes, code) => {
  const { status, stderr, report } = check(place('a.docx', bytes));
  expect(report.files[0]?.error?.code).toBe(code);
  expect(stderr).toBe(`${join(folder, 'a.docx')}: ${report.files[0]?.error?.message ?? ''}\n`);
  expect(status).toBe(2);
});

test('a paragraph of two million characters is judged', () => {
  const words = 'Ủy ban nhân dân huyện đề nghị các cơ quan, đơn vị triển khai thực hiện. '.repeat(28_000);
  const parts = unzipSync(golden('cong-van-002').bytes);
  const xml = Buffer.from(parts['word/document.xml'] ?? []).toString('utf8');
  const half = xml.indexOf('</w:t>', xml.length / 2);
  const long = strToU8(xml.slice(0, half) + words + xml.slice(half));
  const { status, report } = check(place('a.docx', zipSync({ ...parts, 'word/document.xml': long })));
  expect(report.files[0]?.error).toBeNull();
  expect(status).toBe(1);
});

describe('new', () => {
  const profile = resolve(__dirname, '../profile/agencies/so.json');

  test('writes a draft that the checker has nothing against but places to fill, and says how many', () => {
    const out = join(folder, 'moi.docx');
    const words = ['new', 'ke-hoach', '-o', out, '--profile', profile, '--as-of', '2026-03-05'];
    const { status, stdout, stderr } = theThuc([...words, '--format', 'json']);
    expect([status, stderr]).toEqual([0, '']);
    const { slots, ...said } = JSON.parse(stdout) as { readonly slots: readonly string[] };
    expect(said).toEqual({ version: 1, output: out, template: 'ke-hoach' });
    const [file] = check(out, '--profile', profile).report.files;
    expect(file?.findings.map(({ rule }) => rule)).toEqual(slots.map(() => 'chung/noi-dung/cho-con-trong'));
    const bytes = readFileSync(out);
    expect(theThuc(words).stdout).toContain(`còn ${slots.length} chỗ chờ điền`);
    expect(readFileSync(out)).toEqual(bytes);
    expect(theThuc([...words, '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('takes the wording of an office from its own clauses', () => {
    const clauses = {
      version: 1,
      clauses: [
        { id: 'ket-thuc-ke-hoach', title: 'Kết', system: 'nd30', category: 'ket-thuc', body: ['Yêu cầu thi hành.'] },
      ],
    };
    const out = join(folder, 'moi.docx');
    const own = place('mau.json', JSON.stringify(clauses));
    expect(theThuc(['new', 'ke-hoach', '-o', out, '--clauses', own]).status).toBe(0);
    expect(new TextDecoder().decode(unzipSync(readFileSync(out))['word/document.xml'])).toContain(
      'Yêu cầu thi hành./.',
    );
  });

  test.each([
    [
      'a template that is none',
      ['thu-moi'],
      /Không có mẫu “thu-moi”; các mẫu có: cong-van, ke-hoach, .*dang-nghi-quyet\./,
    ],
    ['a profile that is not there', ['cong-van', '--profile', 'khong-co.json'], /không đọc được/],
    ['clauses that are not there', ['cong-van', '--clauses', 'khong-co.json'], /không đọc được/],
  ])('%s: one sentence, nothing written', (_, words, sentence) => {
    const out = join(folder, 'moi.docx');
    const { status, stdout, stderr } = theThuc(['new', ...words, '-o', out]);
    expect([status, stdout, existsSync(out)]).toEqual([2, '', false]);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a profile of the other convention fills nothing, and is told', () => {
    const out = join(folder, 'moi.docx');
    const { status, stderr } = theThuc(['new', 'dang-cong-van', '--profile', profile, '-o', out]);
    expect(status).toBe(0);
    expect(stderr).toBe(
      `Mẫu dang-cong-van là của văn bản của Đảng, hồ sơ là của cơ quan nhà nước: văn bản không điền sẵn theo hồ sơ ${profile}.\n`,
    );
    const alone = join(folder, 'khong-ho-so.docx');
    theThuc(['new', 'dang-cong-van', '-o', alone]);
    expect(readFileSync(out)).toEqual(readFileSync(alone));
  });

  test('a profile with faults names each by line and field', () => {
    const bad = place(
      'ho-so.json',
      '{\n"version": 1,\n"name": "SỞ NỘI VỤ",\n"symbol": "snv",\n"place": "Huế",\n"convention": "nd30" }',
    );
    const { status, stderr } = theThuc(['new', 'cong-van', '-o', join(folder, 'moi.docx'), '--profile', bad]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/dòng 3, “name”: .*\n.*dòng 4, “symbol”: /);
  });

  test('never over its own sources, and half a file is never left behind', () => {
    const copy = place('ho-so.json', readFileSync(profile));
    expect(theThuc(['new', 'cong-van', '-o', copy, '--profile', copy]).status).toBe(2);
    expect(readFileSync(copy)).toEqual(readFileSync(profile));
    const nowhere = join(folder, 'khong-co', 'moi.docx');
    expect(theThuc(['new', 'cong-van', '-o', nowhere])).toMatchObject({ status: 2, stdout: '' });
    expect(readdirSync(folder)).toEqual(['ho-so.json']);
  });
});

describe('fix', () => {
  test.each(someGoldens)(
    '$name: keeps the contract, mends once, and what it writes is sound',
    async ({ bytes, name }) => {
      const source = place(`${name}.docx`, bytes);
      const [once, twice] = [join(folder, 'mot lần.docx'), join(folder, 'hai lần.docx')];
      const first = theThuc(['fix', source, '-o', once, '--format', 'json']);
      expect([first.status, first.stderr]).toEqual([0, '']);
      const report = fixContract.parse(JSON.parse(first.stdout));
      expect(report.left.filter(({ fixable }) => fixable)).toEqual([]);

      const written = readFileSync(once);
      const [before, after] = [unzipSync(bytes), unzipSync(written)];
      const changed = Object.keys(after).filter(
        (part) => !Buffer.from(after[part] ?? []).equals(Buffer.from(before[part] ?? [])),
      );
      expect(changed).toEqual(report.applied.length === 0 ? [] : ['word/document.xml']);

      theThuc(['fix', once, '-o', twice, '--format', 'json']);
      expect(readFileSync(twice).equals(written)).toBe(true);
      expect(await violationsOf(written)).toHaveLength((await violationsOf(bytes)).length);
      expect(readdirSync(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
    },
  );

  test('never writes over the draft, by whatever name it is called', () => {
    const source = place('a.docx', readFileSync(wrong));
    const link = join(folder, 'b.docx');
    symlinkSync(source, link);
    for (const name of [source, 'a.docx', './a.docx', link]) {
      const { status, stdout, stderr } = theThuc(['fix', source, '-o', name], folder);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('trùng với tệp gốc');
    }
    expect(readFileSync(source)).toEqual(readFileSync(wrong));
  });

  test('says in one line that it cannot read or cannot write, and leaves nothing behind', () => {
    const broken = place('hong.docx', 'hỏng');
    const out = join(folder, 'ra.docx');
    expect(theThuc(['fix', broken, '-o', out])).toMatchObject({ status: 2, stdout: '' });
    expect(theThuc(['fix', wrong, '-o', join(broken, 'ra.docx')]).stderr).toContain('Không ghi được tệp');
    expect(theThuc(['fix', wrong, '-o', folder]).status).toBe(2);
    expect(readdirSync(folder)).toEqual(['hong.docx']);
  });
});
