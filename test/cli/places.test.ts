import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { judge } from '../../src/cli/inspect';
import { readDraft } from '../../src/draft/read';
import { fileReport } from '../../src/report/entries';
import { someGoldens } from '../support/golden';
import { paragraphsOf } from '../support/paragraphs-by-saxes';
import { rawDocx } from '../support/raw-docx';

const run = (inside: string) => `<w:r>${inside}</w:r>`;
const text = (words: string) => run(`<w:t xml:space="preserve">${words}</w:t>`);
const cell = (inside: string) => `<w:tbl><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl>`;

const shapes: readonly (readonly [why: string, body: string])[] = [
  [
    'tables in tables',
    `${cell(`<w:p>${text('a')}</w:p>${cell(`<w:p>${text('b')}</w:p>`)}<w:p/>`)}<w:p>${text('c')}</w:p>`,
  ],
  ['content controls', `<w:sdt><w:sdtContent><w:p>${text('a')}</w:p></w:sdtContent></w:sdt><w:p>${text('b')}</w:p>`],
  [
    'a control inside a line',
    `<w:p>${text('a ')}<w:sdt><w:sdtContent>${text('b')}</w:sdtContent></w:sdt>${text(' c')}</w:p>`,
  ],
  ['insertions', `<w:p><w:ins w:id="1" w:author="a">${text('mới ')}</w:ins>${text('cũ')}</w:p>`],
  ['deletions', `<w:p><w:del w:id="1" w:author="a">${run('<w:delText>bỏ</w:delText>')}</w:del>${text('giữ')}</w:p>`],
  [
    'a paragraph whose mark is deleted',
    `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>${text('a')}</w:p><w:p>${text('b')}</w:p>`,
  ],
  ['tabs and breaks', `<w:p>${run('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/>')}</w:p>`],
  [
    'tabs of the paragraph, which are no text',
    `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>${text('a')}</w:p>`,
  ],
  [
    'a text box, whose paragraphs are not counted',
    `<w:p>${text('a')}${run(`<w:pict><v:shape><v:textbox><w:txbxContent><w:p>${text('ô')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict>`)}${text('b')}</w:p><w:p>${text('c')}</w:p>`,
  ],
  ['links', `<w:p><w:hyperlink>${text('a')}</w:hyperlink>${text('b')}</w:p>`],
  ['letters typed apart', `<w:p>${text('Việt'.normalize('NFD'))}</w:p>`],
];

test.each(shapes)('paragraphs are counted as by another hand: %s', (_, body) => {
  const docx = rawDocx({ body });
  expect(readDraft(docx).paragraphs.map((paragraph) => paragraph.text)).toEqual(paragraphsOf(docx));
});

describe.each(someGoldens)('$name', (draft) => {
  const { bytes } = draft;
  const judged = judge(bytes, { asOf: '2026-03-05' });
  const report = fileReport('a.docx', judged.draft, judged);
  const texts = paragraphsOf(bytes);

  test('every place says what stands there', () => {
    const placed = report.findings.flatMap(({ location }) => (location?.part === 'body' ? [location] : []));
    const standing = placed.map(({ paragraph, start, end }) => texts[paragraph ?? -1]?.slice(start, end));
    expect(placed.map((location) => location.text)).toEqual(standing);
  });

  test('every component is one entry an occurrence, at the paragraphs where a person sees it', () => {
    const known = JSON.parse(readFileSync(draft.beside('.anatomy.json'), 'utf8')) as Readonly<Record<string, unknown>>;
    for (const { key, paragraphs } of report.components)
      expect(paragraphsIn(known[key])).toEqual(expect.arrayContaining([...paragraphs]));
    for (const { paragraphs, text: words } of report.components)
      for (const line of words.split('\n')) expect(paragraphs.map((at) => texts[at]).join('\n')).toContain(line);
  });
});

/** "12-17" stands for each paragraph of the range. */
function paragraphsIn(ranges: unknown): readonly number[] {
  return z
    .array(z.union([z.number(), z.string()]))
    .parse(ranges ?? [])
    .flatMap((range) => {
      const [first = 0, last = first] = String(range).split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, i) => first + i);
    });
}
