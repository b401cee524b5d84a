import type { ParagraphFormat, RunFormat } from '../../src/draft/model';
import { readDraft } from '../../src/draft/read';
import type { Edit } from '../../src/finding/model';
import { openPackage } from '../../src/ooxml/package';
import { part, rawDocx, type RawParts } from '../support/raw-docx';
import { rewriteDocument } from '../support/rewrite-docx';
import { changed } from './changed';

function bodyAfter(parts: RawParts, edits: readonly Edit[]): string {
  const text = openPackage(changed(rawDocx(parts), edits)).xml('word/document.xml')!.text;
  return text.slice(text.indexOf('<w:body>') + 8, text.indexOf('</w:body>'));
}

function formatting(text: string, start: number, end: number, format: Partial<RunFormat>): Edit {
  return {
    kind: 'formatRuns',
    span: { part: 'body', paragraph: 0, start, end },
    expect: text.slice(start, end),
    format,
  };
}

function shaping(text: string, format: Partial<Omit<ParagraphFormat, 'style' | 'tabs'>>): Edit {
  return { kind: 'formatParagraph', part: 'body', paragraph: 0, expect: text, format };
}

const p = (inside: string) => `<w:p>${inside}</w:p>`;
const r = (text: string, properties = '') => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
const rPr = (inside: string) => `<w:rPr>${inside}</w:rPr>`;
const bold = rPr('<w:b/><w:bCs/>');

test.each<[why: string, body: string, edit: Edit, after: string]>([
  [
    'a run is cut at both ends of the words',
    p(r('abc')),
    formatting('abc', 1, 2, { bold: true }),
    p(r('a') + r('b', bold) + r('c')),
  ],
  [
    'the copies keep the attributes and format of the run',
    p(`<w:r w:rsidR="00AA0000">${rPr('<w:i/>')}<w:t>ab</w:t></w:r>`),
    formatting('ab', 1, 2, { bold: true }),
    p(
      `<w:r w:rsidR="00AA0000">${rPr('<w:i/>')}<w:t>a</w:t></w:r><w:r w:rsidR="00AA0000">${rPr('<w:b/><w:bCs/><w:i/>')}<w:t>b</w:t></w:r>`,
    ),
  ],
  [
    'a cut between text and tab',
    p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>'),
    formatting('a\tb', 2, 3, { bold: true }),
    p(`<w:r><w:t>a</w:t><w:tab/></w:r><w:r>${bold}<w:t>b</w:t></w:r>`),
  ],
  [
    'spaces at a cut are preserved',
    p(r('a b')),
    formatting('a b', 0, 1, { bold: true }),
    p(`${r('a', bold)}<w:r><w:t xml:space="preserve"> b</w:t></w:r>`),
  ],
  [
    'the order of the schema',
    p(r('a', rPr('<w:rStyle w:val="x"/><w:sz w:val="26"/><w:lang w:val="vi-VN"/>')) + r('b')),
    formatting('ab', 0, 1, { bold: true, underline: true }),
    p(
      r('a', rPr('<w:rStyle w:val="x"/><w:b/><w:bCs/><w:sz w:val="26"/><w:u w:val="single"/><w:lang w:val="vi-VN"/>')) +
        r('b'),
    ),
  ],
  [
    'a font takes the place of the theme’s',
    p(
      r(
        'a',
        rPr(
          '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsia="MS Mincho" w:cstheme="minorBidi"/>',
        ),
      ) + r('b'),
    ),
    formatting('ab', 0, 1, { font: 'Times New Roman' }),
    p(
      r(
        'a',
        rPr(
          '<w:rFonts w:eastAsia="MS Mincho" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>',
        ),
      ) + r('b'),
    ),
  ],
  [
    'what a property says already stays as written',
    p(r('a', rPr('<w:b w:val="true"/><w:bCs w:val="on"/>')) + r('b')),
    formatting('ab', 0, 1, { bold: true }),
    p(r('a', rPr('<w:b w:val="true"/><w:bCs w:val="on"/>')) + r('b')),
  ],
  [
    'words formatted whole give their format to the mark',
    p(r('a')),
    formatting('a', 0, 1, { italic: true }),
    p(`<w:pPr>${rPr('<w:i/><w:iCs/>')}</w:pPr>${r('a', rPr('<w:i/><w:iCs/>'))}`),
  ],
  [
    'an empty paragraph has only its mark',
    '<w:p/>',
    formatting('', 0, 0, { size: 13.5 }),
    p(`<w:pPr>${rPr('<w:sz w:val="27"/><w:szCs w:val="27"/>')}</w:pPr>`),
  ],
  [
    'double strike goes with strike',
    p(r('a', rPr('<w:dstrike/>')) + r('b')),
    formatting('ab', 0, 1, { strike: false }),
    p(r('a', rPr('<w:strike w:val="0"/><w:dstrike w:val="0"/>')) + r('b')),
  ],
  [
    'a tracked change of format stays last',
    p(r('a', rPr('<w:rPrChange w:id="1" w:author="A"><w:rPr/></w:rPrChange>')) + r('b')),
    formatting('ab', 0, 1, { bold: true }),
    p(r('a', rPr('<w:b/><w:bCs/><w:rPrChange w:id="1" w:author="A"><w:rPr/></w:rPrChange>')) + r('b')),
  ],
  [
    'a paragraph is centred',
    p(r('a')),
    shaping('a', { alignment: 'center' }),
    p(`<w:pPr><w:jc w:val="center"/></w:pPr>${r('a')}`),
  ],
  [
    'an empty property element gets an inside',
    p(`<w:pPr/>${r('a')}`),
    shaping('a', { alignment: 'right' }),
    p(`<w:pPr><w:jc w:val="right"/></w:pPr>${r('a')}`),
  ],
  [
    'other attributes of a measure stay',
    p(`<w:pPr><w:spacing w:before="60" w:after='60' w:line="240" w:lineRule="auto"/></w:pPr>${r('a')}`),
    shaping('a', { spaceAfter: 0 }),
    p(`<w:pPr><w:spacing w:before="60" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>${r('a')}`),
  ],
  [
    'automatic spacing gives way',
    p(`<w:pPr><w:spacing w:beforeAutospacing="1" w:before="100"/></w:pPr>${r('a')}`),
    shaping('a', { spaceBefore: 6 }),
    p(`<w:pPr><w:spacing w:before="120"/></w:pPr>${r('a')}`),
  ],
  [
    'a hanging indent becomes a first line',
    p(`<w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr>${r('a')}`),
    shaping('a', { firstLine: 36 }),
    p(`<w:pPr><w:ind w:left="360" w:firstLine="720"/></w:pPr>${r('a')}`),
  ],
  [
    'lines in 240ths',
    p(r('a')),
    shaping('a', { lineSpacing: { rule: 'multiple', value: 1.5 } }),
    p(`<w:pPr><w:spacing w:line="360" w:lineRule="auto"/></w:pPr>${r('a')}`),
  ],
  [
    'the section a paragraph ends stays',
    `<w:p><w:pPr><w:rPr/><w:sectPr/></w:pPr>${r('a')}</w:p>`,
    shaping('a', { keepNext: true }),
    `<w:p><w:pPr><w:keepNext/><w:rPr/><w:sectPr/></w:pPr>${r('a')}</w:p>`,
  ],
])('%s', (_, body, edit, after) => {
  expect(bodyAfter({ body }, [edit])).toBe(after);
});

test.each<[why: string, styles: string, format: Partial<RunFormat>]>([
  [
    'bold of a paragraph style',
    '<w:style w:type="paragraph" w:styleId="S"><w:rPr><w:b/></w:rPr></w:style>',
    { bold: false },
  ],
  [
    'caps of the defaults',
    '<w:docDefaults><w:rPrDefault><w:rPr><w:caps/></w:rPr></w:rPrDefault></w:docDefaults>',
    { caps: false },
  ],
  [
    'italic on over an italic style',
    '<w:style w:type="paragraph" w:styleId="S"><w:rPr><w:i/></w:rPr></w:style>',
    { italic: true },
  ],
])('a toggle reads as set whatever a style says: %s', (_, styles, format) => {
  const bytes = rawDocx({ body: p(`<w:pPr><w:pStyle w:val="S"/></w:pPr>${r('ab')}`), styles });
  const [first] = readDraft(changed(bytes, [formatting('ab', 0, 1, format)])).paragraphs[0]!.runs;
  expect(first!.format).toMatchObject(format);
});

test('automatic spacing of a style is switched off where a spacing is set', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="S"><w:pPr><w:spacing w:beforeAutospacing="1"/></w:pPr></w:style>';
  const bytes = rawDocx({ body: p(`<w:pPr><w:pStyle w:val="S"/></w:pPr>${r('a')}`), styles });
  expect(readDraft(changed(bytes, [shaping('a', { spaceBefore: 6 })])).paragraphs[0]!.format.spaceBefore).toBe(6);
});

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const everything: readonly Edit[] = [
  { kind: 'replaceText', span: { part: 'body', paragraph: 0, start: 0, end: 1 }, expect: 'a', text: 'x\t' },
  {
    kind: 'formatRuns',
    span: { part: 'body', paragraph: 0, start: 2, end: 3 },
    expect: 'c',
    format: { bold: true, size: 13 },
  },
  shaping('abc', { alignment: 'right', indentLeft: 10 }),
  { kind: 'insertParagraphs', part: 'body', paragraph: 0, where: 'after', expect: 'abc', lines: ['mới'] },
  { kind: 'drawLine', part: 'body', paragraph: 0, expect: 'abc', length: 40 },
];

test.each<[why: string, root: string]>([
  [
    'its own prefix',
    `<x:document xmlns:x="${main}"><x:body><x:p><x:r><x:t>abc</x:t></x:r></x:p></x:body></x:document>`,
  ],
  ['the default namespace', `<document xmlns="${main}"><body><p><r><t>abc</t></r></p></body></document>`],
  [
    'Strict',
    part('w:document', '<w:body><w:p><w:r><w:t>abc</w:t></w:r></w:p></w:body>').replace(
      main,
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ),
  ],
])('a file that writes %s is edited in kind', (_, root) => {
  const bytes = rewriteDocument(rawDocx({ body: '' }), () => root);
  const after = readDraft(changed(bytes, everything));
  expect(after.paragraphs.map(({ text }) => text)).toEqual(['x\tbc', 'mới']);
  const [first] = after.paragraphs;
  expect(first!.format).toMatchObject({ alignment: 'right', indentLeft: 10 });
  expect(first!.runs.at(-1)!.format).toMatchObject({ bold: true, size: 13 });
  expect(after.lines).toMatchObject([{ form: 'connector', length: 40 }]);
});
