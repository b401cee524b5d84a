import fc from 'fast-check';
import { readDraft } from '../../src/draft/read';
import { applyEdits } from '../../src/edits/apply';
import type { Edit } from '../../src/finding/model';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { golden } from '../support/golden';
import { rawDocx } from '../support/raw-docx';
import { changed, sectionOf } from './changed';

const text = 'Kính gửi: Sở Nội vụ';
const bytes = rawDocx({ body: `<w:p><w:r><w:t>${text}</w:t></w:r></w:p><w:p/><w:sectPr/>` });
const section = sectionOf(readDraft(bytes), 0);

const span = (start: number, end: number) =>
  ({ span: { part: 'body', paragraph: 0, start, end }, expect: text.slice(start, end) }) as const;
const at = { part: 'body', paragraph: 0, expect: text } as const;
const replace = (start: number, end: number, to: string): Edit => ({
  kind: 'replaceText',
  ...span(start, end),
  text: to,
});
const bold = (start: number, end: number, on: boolean): Edit => ({
  kind: 'formatRuns',
  ...span(start, end),
  format: { bold: on },
});
const left: Edit = { kind: 'formatParagraph', ...at, format: { alignment: 'left' } };
const gone: Edit = { kind: 'deleteParagraph', ...at };
const line: Edit = { kind: 'drawLine', ...at, length: 50 };
const below = (words: string): Edit => ({ kind: 'insertParagraphs', ...at, where: 'after', lines: [words] });
const numbers: Edit = { kind: 'numberPages', section: 0, expect: section };

test.each<[why: string, one: Edit, other: Edit]>([
  ['two texts over the same characters', replace(0, 4, 'a'), replace(3, 6, 'b')],
  ['two insertions at one place', replace(4, 4, 'a'), replace(4, 4, 'b')],
  ['an insertion inside what is replaced', replace(0, 8, 'a'), replace(4, 4, 'b')],
  ['a format that begins inside what is replaced', replace(0, 8, 'a'), bold(4, 12, true)],
  ['two values of one format', bold(0, 4, true), bold(2, 6, false)],
  ['two alignments', left, { kind: 'formatParagraph', ...at, format: { alignment: 'right' } }],
  ['a paragraph that goes and its text', gone, replace(0, 1, 'x')],
  ['a paragraph that goes and a line under it', gone, line],
  ['two lengths of a line', line, { kind: 'drawLine', ...at, length: 60 }],
  ['two texts below one paragraph', below('a'), below('b')],
  [
    'page numbers and another first page',
    numbers,
    { kind: 'formatSection', section: 0, expect: section, format: { differentFirst: false } },
  ],
])('in conflict: %s', (_, one, other) => {
  expect(applyEdits(bytes, [one, other])).toEqual({ kind: 'conflict', edits: [one, other] });
});

const together: readonly Edit[] = [
  replace(0, 4, 'Kính '),
  replace(5, 8, 'trình'),
  replace(19, 19, ';'),
  bold(0, 8, true),
  bold(10, 19, true),
  { kind: 'formatRuns', ...span(5, 12), format: { italic: true } },
  left,
  { kind: 'formatParagraph', ...at, format: { spaceBefore: 6 } },
  line,
  below('sau'),
  { kind: 'insertParagraphs', part: 'body', paragraph: 1, where: 'before', expect: '', lines: ['sau nữa'] },
  numbers,
];

test('edits that do not meet give one result in any order, told twice or once', () => {
  const whole = changed(bytes, together);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...together, ...together.slice(0, 3)], { minLength: together.length + 3 }),
      (order) => {
        expect(changed(bytes, order)).toEqual(whole);
      },
    ),
    { numRuns: 40 },
  );
});

test('and each of them is made', () => {
  const after = readDraft(changed(bytes, together));
  expect(after.paragraphs.map((it) => it.text)).toEqual(['Kính  trình: Sở Nội vụ;', 'sau', 'sau nữa', '']);
  expect(after.paragraphs[0]!.runs.map(({ text: words, format }) => [words, format.bold, format.italic])).toEqual([
    ['Kính  ', true, false],
    ['trình', true, true],
    [': ', false, true],
    ['Sở', true, true],
    [' Nội vụ;', true, false],
  ]);
  expect(after.paragraphs[0]!.format).toMatchObject({ alignment: 'left', spaceBefore: 6 });
  expect(after.lines).toHaveLength(1);
});

test('one stale edit stops all', () => {
  const stale = replace(0, 4, 'a');
  expect(applyEdits(bytes, [left, { ...stale, expect: 'Kinh' } as Edit])).toMatchObject({ kind: 'stale' });
});

const box = (words: string) =>
  `<w:p><w:r><w:t>ngoài</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx><w:txbxContent>` +
  `<w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`;

test('a text box and the paragraph that holds it are edited side by side', () => {
  const file = rawDocx({ body: box('trong') });
  const after = readDraft(
    changed(file, [
      {
        kind: 'replaceText',
        span: { part: 'textbox:0', paragraph: 0, start: 0, end: 5 },
        expect: 'trong',
        text: 'hộp',
      },
      { kind: 'formatParagraph', part: 'textbox:0', paragraph: 0, expect: 'trong', format: { alignment: 'center' } },
      {
        kind: 'formatRuns',
        span: { part: 'body', paragraph: 0, start: 0, end: 2 },
        expect: 'ng',
        format: { bold: true },
      },
    ]),
  );
  expect(after.boxes[0]!.paragraphs).toMatchObject([{ text: 'hộp', format: { alignment: 'center' } }]);
  expect(after.paragraphs[0]!.runs.map(({ text: words, format }) => [words, format.bold])).toEqual([
    ['ng', true],
    ['oài', false],
  ]);
});

test('a paragraph that goes with a text box that is edited is a conflict', () => {
  const edits: readonly Edit[] = [
    { kind: 'replaceText', span: { part: 'textbox:0', paragraph: 0, start: 0, end: 5 }, expect: 'trong', text: 'hộp' },
    { kind: 'deleteParagraph', part: 'body', paragraph: 0, expect: 'ngoài' },
  ];
  expect(applyEdits(rawDocx({ body: `${box('trong')}<w:p/>` }), edits)).toMatchObject({ kind: 'conflict' });
});

test('one that crosses others does not take the rest with it', () => {
  const file = rawDocx({
    body: '<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>một</w:t></w:r></w:p><w:p><w:r><w:t>hai</w:t></w:r></w:p>',
  });
  const before = readDraft(file);
  const moving: readonly Edit[] = [
    { kind: 'insertParagraphs', part: 'body', paragraph: 0, where: 'after', expect: 'một', lines: ['a'] },
    {
      kind: 'formatSection',
      section: 0,
      expect: sectionOf(before, 0),
      format: { margins: { ...section.margins, top: 50 } },
    },
  ];
  const apart: Edit = {
    kind: 'formatParagraph',
    part: 'body',
    paragraph: 1,
    expect: 'hai',
    format: { alignment: 'right' },
  };
  expect(applyEdits(file, [...moving, apart])).toEqual({
    kind: 'conflict',
    edits: expect.not.arrayContaining([apart]) as unknown,
  });
});

test('a header is edited in its own part, the document stays', () => {
  const { bytes: file } = golden('cong-van-000');
  const [paragraph] = readDraft(file).headers[0]!.paragraphs;
  const after = changed(file, [
    {
      kind: 'formatParagraph',
      part: 'header:0',
      paragraph: 0,
      expect: paragraph!.text,
      format: { alignment: 'right' },
    },
  ]);
  expect(readDraft(after).headers[0]!.paragraphs[0]!.format.alignment).toBe('right');
  expect(unzipSync(after)['word/document.xml']).toEqual(unzipSync(file)['word/document.xml']);
});

test.each<[why: string, encode: (xml: string) => Uint8Array]>([
  ['UTF-16, little end first, with its mark', (xml) => new Uint8Array(Buffer.from(`\uFEFF${xml}`, 'utf16le'))],
  ['UTF-16, big end first, with its mark', (xml) => new Uint8Array(Buffer.from(`\uFEFF${xml}`, 'utf16le').swap16())],
  ['UTF-8 with its mark', (xml) => strToU8(`\uFEFF${xml}`)],
])('a part keeps its encoding: %s', (_, encode) => {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']!).replace(/^<\?xml.*?\?>/, '');
  const file = zipSync({ ...parts, 'word/document.xml': encode(xml) });
  const after = unzipSync(changed(file, [replace(0, 4, 'KÍNH')]))['word/document.xml']!;
  expect(after).toEqual(encode(xml.replace('Kính', 'KÍNH')));
});

test('a section that ends with a paragraph ends behind what is put after it', () => {
  const body = `<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>một</w:t></w:r></w:p><w:p/>`;
  const after = readDraft(
    changed(rawDocx({ body }), [
      { kind: 'insertParagraphs', part: 'body', paragraph: 0, where: 'after', expect: 'một', lines: ['hai', 'ba'] },
    ]),
  );
  expect(after.sections.map(({ from, to }) => [from, to])).toEqual([
    [0, 3],
    [3, 4],
  ]);
});

test.each<[why: string, line: string, text: string]>([
  ['a typed dash is left out where the list makes its own', '- Lưu: VT.', 'Lưu: VT.'],
  ['words stay as they are', 'Lưu: VT.', 'Lưu: VT.'],
])('in a list with dashes %s', (_, words, written) => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const file = rawDocx({
    body: '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Như trên;</w:t></w:r></w:p>',
    numbering,
  });
  const after = readDraft(
    changed(file, [
      { kind: 'insertParagraphs', part: 'body', paragraph: 0, where: 'after', expect: 'Như trên;', lines: [words] },
    ]),
  );
  expect(after.paragraphs[1]).toMatchObject({ label: '-', text: written });
});

test.each<[why: string, body: string, paragraph: number, left: readonly string[]]>([
  [
    'between two tables it is emptied',
    '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><w:t>x</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>',
    1,
    ['', '', '', ''],
  ],
  [
    'behind the last table it is emptied',
    '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><w:t>x</w:t></w:r></w:p>',
    1,
    ['', ''],
  ],
  [
    'at the end of a section it is emptied',
    '<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>x</w:t></w:r></w:p><w:p/>',
    0,
    ['', ''],
  ],
  ['elsewhere it goes', '<w:p/><w:p><w:r><w:t>x</w:t></w:r></w:p><w:p/>', 1, ['', '']],
])('a paragraph taken away: %s', (_, body, paragraph, left_) => {
  const file = rawDocx({ body });
  const before = readDraft(file);
  const after = readDraft(changed(file, [{ kind: 'deleteParagraph', part: 'body', paragraph, expect: 'x' }]));
  expect(after.paragraphs.map((it) => it.text)).toEqual(left_);
  expect(after.sections).toHaveLength(before.sections.length);
});

test('the marks of a bookmark that goes on elsewhere outlive their paragraph', () => {
  const body =
    '<w:p><w:bookmarkStart w:id="1" w:name="a"/><w:r><w:t>x</w:t></w:r></w:p><w:p><w:bookmarkEnd w:id="1"/></w:p>';
  const after = changed(rawDocx({ body }), [{ kind: 'deleteParagraph', part: 'body', paragraph: 0, expect: 'x' }]);
  expect(strFromU8(unzipSync(after)['word/document.xml']!)).toContain(
    '<w:body><w:bookmarkStart w:id="1" w:name="a"/><w:p><w:bookmarkEnd w:id="1"/></w:p>',
  );
});
