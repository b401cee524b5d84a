import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { judge } from '../../src/cli/inspect';
import { failedReport, fileReport } from '../../src/report/entries';
import { reportPage } from '../../src/report/html';
import type { FileReport, FindingEntry } from '../../src/report/model';
import { placeWords } from '../../src/report/place-words';
import { findingLines, findingTable } from '../../src/report/rows';
import { changeText, fileText, placeText, plain } from '../../src/report/text';

const reportOn = (name: string): FileReport => {
  const bytes = readFileSync(join(__dirname, `../golden/${name}.docx`));
  const judged = judge(bytes, { asOf: '2026-03-05' });
  return fileReport(`${name}.docx`, judged.draft, judged);
};
const right = reportOn('cong-van-002-dung');
const wrong = reportOn('cong-van-002');
const unread = failedReport('hỏng.docx', { code: 'damaged', message: 'Tệp bị hỏng.' });
const nobody: ReadonlySet<string> = new Set();

/** A report whose first finding says so instead. */
const saying = (changes: Partial<FindingEntry>): FileReport => ({
  ...wrong,
  findings: wrong.findings.slice(0, 1).map((finding) => ({ ...finding, ...changes })),
});

describe('ndjson', () => {
  test('of a document with nothing wrong there is no line', () => {
    expect(findingLines([right])).toBe('');
  });

  test('a line a finding, as the report has it, and a line a file that cannot be read', () => {
    const lines = findingLines([wrong, unread]).trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      ...wrong.findings.map((finding) => ({ path: wrong.path, ...finding })),
      { path: unread.path, error: unread.error },
    ]);
  });
});

describe('csv', () => {
  const rowsOf = (text: string) => Papa.parse<string[]>(text.replace(/^\ufeff/, '').trimEnd()).data;

  test('of a document with nothing wrong the headings alone, behind the mark of UTF-8', () => {
    const text = findingTable([right]);
    expect(text.startsWith('\ufeffTệp,Phần,Đoạn,')).toBe(true);
    expect(rowsOf(text)).toHaveLength(1);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('a row a finding, counted from 1, and one for a file that cannot be read', () => {
    const [, first, ...others] = rowsOf(findingTable([wrong, unread]));
    expect(first?.slice(0, 9)).toEqual([
      ...['cong-van-002.docx', 'Thân văn bản', '4', '9', 'lỗi', 'Tiêu ngữ', 'Tiêu ngữ dùng gạch dài thay gạch nối.'],
      ...['Độc lập – Tự do – Hạnh phúc', 'Độc lập - Tự do - Hạnh phúc'],
    ]);
    expect(others).toHaveLength(wrong.findings.length);
    expect(others.at(-1)?.slice(0, 7)).toEqual(['hỏng.docx', '', '', '', 'không đọc được', '', 'Tệp bị hỏng.']);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\n=1', ' =1', '=1\n2', '＝1'])(
    'a cell is no formula: %j',
    (cell) => {
      expect(rowsOf(findingTable([saying({ actual: cell })]))[1]?.[7]).toBe(`'${cell}`);
    },
  );

  test.each(['a,b', 'nói “thế”', 'nói "thế"', 'hai\ndòng', '12-3'])('a cell comes back as it was: %j', (cell) => {
    expect(rowsOf(findingTable([saying({ actual: cell })]))[1]?.[7]).toBe(cell);
  });
});

describe('html', () => {
  test('of a document with nothing wrong there is no list', () => {
    const page = reportPage([right], nobody);
    expect(page).toContain('Sẵn sàng trình ký');
    expect(page).not.toContain('<li');
  });

  test('every finding with its place, change and ground; a file that cannot be read with its reason', () => {
    const page = reportPage([wrong, unread], new Set([wrong.findings[0]?.rule ?? '']));
    expect(page.match(/<li class=/g)).toHaveLength(wrong.findings.length);
    expect(page).toContain('<del>Độc lập – Tự do – Hạnh phúc</del>');
    expect(page).toContain('<span class="place">Đoạn 4, chữ 9</span>');
    expect(page.match(/mức do cơ quan chọn/g)).toHaveLength(1);
    expect(page).toContain('Tệp bị hỏng. (tep-hong)');
    expect(page).toContain('2 tệp: 1 có lỗi · 1 không đọc được (hỏng.docx).');
  });

  test('what stands in a document or its name is words, never markup', () => {
    const evil = `<img src=x onerror="alert('1')">&amp;\u0001`;
    const page = reportPage([{ ...saying({ actual: evil, expected: evil, message: evil }), path: evil }], nobody);
    expect(page).not.toContain('<img');
    expect(
      page.match(/&lt;img src=x onerror=&quot;alert\(&#39;1&#39;\)&quot;&gt;&amp;amp;\ufffd/gu)?.length,
    ).toBeGreaterThan(3);
  });

  test('the page asks for nothing and runs nothing', () => {
    const page = reportPage([wrong], nobody);
    expect(page).toContain(`default-src 'none'`);
    expect(page).not.toMatch(/<script|<link|<img|https?:|url\(|\son\w+=/u);
  });
});

test.each([
  [null, null],
  [{ part: 'body', paragraph: 3, start: 8, end: 9, text: '' }, 'Đoạn 4, chữ 9'],
  [{ part: 'header:0', paragraph: 1, start: 0, end: 0, text: '' }, 'Đầu trang 1, đoạn 2, chữ 1'],
  [{ part: 'section:1', paragraph: null, start: 0, end: 0, text: '' }, 'Phần 2'],
])('a place in words: %j', (location, words) => {
  expect(placeWords(location)).toBe(words);
});

describe('text', () => {
  test.each([
    [{ part: 'body', paragraph: 3, start: 8, end: 9, text: '' }, 'a/b.docx:4:9:'],
    [{ part: 'header:0', paragraph: 1, start: 0, end: 0, text: '' }, 'a/b.docx:đầu trang 1:2:1:'],
    [{ part: 'section:1', paragraph: null, start: 0, end: 0, text: '' }, 'a/b.docx:phần 2:'],
    [null, 'a/b.docx:'],
  ])('a place: %j', (location, words) => {
    expect(placeText('a/b.docx', location)).toBe(words);
  });

  test.each([
    ['', ';', '(chưa có) → ;'],
    ['-', '', '- → (bỏ)'],
    [' ', '', '␣ → (bỏ)'],
    ['KT ', 'KT. ', 'KT␣ → KT.␣'],
  ])('words before and after: “%s”, “%s”', (before, after, line) => {
    expect(changeText(before, after, plain)).toBe(line);
    expect(fileText(saying({ actual: before, expected: after }))).toContain(`\n      ${line}\n`);
  });
});
