import fc from 'fast-check';
import { readDraft } from '../../src/draft/read';
import { paragraphsIn, textBoxesIn, bodyOf } from '../../src/draft/walk';
import { paragraphText } from '../../src/draft/pieces';
import { openPackage } from '../../src/ooxml/package';
import { golden } from '../support/golden';
import { rawDocx } from '../support/raw-docx';

const p = (text: string, more = ''): string => `<w:p>${more}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (...inside: string[]): string => `<w:tc>${inside.join('')}</w:tc>`;
const box = (...inside: string[]): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inside.join('')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inside.join('')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

test.each([
  ['one after the other', p('a') + p('b'), 'a b'],
  [
    'through tables, row by row',
    `<w:tbl><w:tr>${cell(p('a'), p('b'))}${cell(p('c'))}</w:tr><w:tr>${cell(p('d'))}</w:tr></w:tbl>${p('e')}`,
    'a b c d e',
  ],
  [
    'through a nested table, where it stands',
    `<w:tbl><w:tr>${cell(p('a'), `<w:tbl><w:tr>${cell(p('b'))}</w:tr></w:tbl>`, p('c'))}</w:tr></w:tbl>`,
    'a b c',
  ],
  [
    'through content controls around paragraphs, rows and cells',
    `<w:sdt><w:sdtContent>${p('a')}<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>${cell(p('b'))}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl></w:sdtContent></w:sdt>`,
    'a b',
  ],
  [
    'through insertions, smart tags and custom XML',
    `<w:ins>${p('a')}</w:ins><w:smartTag>${p('b')}</w:smartTag><w:customXml>${p('c')}</w:customXml>`,
    'a b c',
  ],
  [
    'one branch of alternate content',
    `<mc:AlternateContent><mc:Choice Requires="wps">${p('a')}</mc:Choice><mc:Fallback>${p('b')}</mc:Fallback></mc:AlternateContent>${p('c')}`,
    'a c',
  ],
  ['not into text boxes', p('a', box(p('x'), p('y'))) + p('b'), 'a b'],
  [
    'a paragraph whose mark is deleted counts',
    p('a', '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>') + p('b'),
    'a b',
  ],
])('paragraphs are counted %s', (_, body, expected) => {
  const draft = readDraft(rawDocx({ body }));
  expect(draft.paragraphs.map(({ text }) => text).join(' ')).toBe(expected);
  expect(draft.paragraphs.map(({ index }) => index)).toEqual(draft.paragraphs.map((_it, index) => index));
});

test('a deleted mark is said', () => {
  const body = p('a', '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>') + p('b');
  expect(readDraft(rawDocx({ body })).paragraphs.map(({ deletedMark }) => deletedMark)).toEqual([true, false]);
});

test('text boxes are parts of their own, counted in document order, an inner one after the one around it', () => {
  const body = p('a', box(p('x', box(p('inner'))), p('y'))) + p('b', box(p('z')));
  const draft = readDraft(rawDocx({ body }));
  expect(
    draft.boxes.map(({ part, anchor, paragraphs }) => [part, anchor, paragraphs.map(({ text }) => text).join(' ')]),
  ).toEqual([
    ['textbox:0', 0, 'x y'],
    ['textbox:1', 0, 'inner'],
    ['textbox:2', 1, 'z'],
  ]);
});

test.each(['cong-van-000', 'cong-van-002', 'ke-hoach-001'])('the walk and the reader agree on %s', (name) => {
  const file = openPackage(golden(name).bytes);
  const { root } = file.xml(file.mainPart)!;
  expect(paragraphsIn(bodyOf(root)).map(paragraphText)).toEqual(readDraft(file).paragraphs.map(({ text }) => text));
});

test('the walk and the reader agree on generated bodies', () => {
  const block: fc.Arbitrary<string> = blocks(3);
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (body) => {
      const file = openPackage(rawDocx({ body: body.join('') }));
      const { root } = file.xml(file.mainPart)!;
      const draft = readDraft(file);
      expect(paragraphsIn(root).map(paragraphText)).toEqual(draft.paragraphs.map(({ text }) => text));
      expect(textBoxesIn(root).map((content) => paragraphsIn(content).map(paragraphText))).toEqual(
        draft.boxes.map(({ paragraphs }) => paragraphs.map(({ text }) => text)),
      );
      for (const { text, runs } of draft.paragraphs) expect(runs.map((it) => it.text).join('')).toBe(text);
    }),
    { numRuns: 100 },
  );
});

function blocks(levels: number): fc.Arbitrary<string> {
  const paragraph = fc
    .tuple(
      fc.constantFrom('a', 'ố', ' x ', ''),
      fc.constantFrom('', box(p('x')), '<w:del><w:r><w:delText>q</w:delText></w:r></w:del>', '<w:r><w:tab/></w:r>'),
    )
    .map(([text, more]) => p(text, more));
  if (levels === 0) return paragraph;
  const inner = fc.array(blocks(levels - 1), { minLength: 1, maxLength: 3 }).map((all) => all.join(''));
  return fc.oneof(
    paragraph,
    inner.map((inside) => `<w:tbl><w:tr>${cell(inside)}${cell(p('c'))}</w:tr></w:tbl>`),
    inner.map((inside) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`),
    inner.map(
      (inside) =>
        `<mc:AlternateContent><mc:Choice Requires="w14">${inside}</mc:Choice><mc:Fallback>${p('f')}</mc:Fallback></mc:AlternateContent>`,
    ),
  );
}
