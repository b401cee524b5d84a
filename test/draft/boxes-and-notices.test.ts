import { readDraft } from '../../src/draft/read';
import { rawDocx, type RawParts } from '../support/raw-docx';

const p = (inside: string): string => `<w:p>${inside}</w:p>`;
const text = '<w:r><w:t>a</w:t></w:r>';
const shape =
  '<wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp>';
const anchor = (horizontal: string, vertical: string, inside = shape): string =>
  `<w:r><w:drawing><wp:anchor>${horizontal}${vertical}<wp:extent cx="1270000" cy="254000"/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
const at = (axis: 'H' | 'V', from: string, inside: string): string =>
  `<wp:position${axis} relativeFrom="${from}">${inside}</wp:position${axis}>`;
const offset = '<wp:posOffset>127000</wp:posOffset>';
const header = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>';
const page =
  '<w:sectPr><w:pgSz w:w="12000" w:h="16000"/><w:pgMar w:left="2000" w:right="1000" w:top="1000"/></w:sectPr>';

test.each([
  ['the page', at('H', 'page', offset), at('V', 'page', offset), { left: 10, top: 10 }],
  ['the margins', at('H', 'margin', offset), at('V', 'margin', offset), { left: 110, top: 60 }],
  ['the column and the paragraph', at('H', 'column', offset), at('V', 'paragraph', offset), { left: 110, top: null }],
  [
    'the right margin',
    at('H', 'margin', '<wp:align>right</wp:align>'),
    at('V', 'paragraph', offset),
    { left: 450, top: null },
  ],
  ['the middle of the page', at('H', 'page', '<wp:align>center</wp:align>'), '', { left: 250, top: null }],
])('a text box placed against %s', (_, horizontal, vertical, expected) => {
  const [box] = readDraft(rawDocx({ body: p(text) + p(anchor(horizontal, vertical)) + page })).boxes;
  expect(box).toMatchObject({ part: 'textbox:0', anchor: 1, width: 100, height: 20, ...expected });
  expect(box!.paragraphs.map((it) => [it.part, it.text])).toEqual([['textbox:0', 'MẬT']]);
});

test('a VML text box', () => {
  const vml =
    '<w:r><w:pict><v:shape style="position:absolute;margin-left:20pt;margin-top:5pt;width:80pt;height:24pt;mso-position-horizontal-relative:page"><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict></w:r>';
  expect(readDraft(rawDocx({ body: p(vml) + page })).boxes).toMatchObject([
    { left: 20, width: 80, height: 24, anchor: 0 },
  ]);
});

test('pictures have their place and size', () => {
  const draft = readDraft(rawDocx({ body: p(text) + p(anchor('', '', '<pic:pic/>')) }));
  expect(draft.pictures).toEqual([{ part: 'body', paragraph: 1, width: 100, height: 20 }]);
});

test.each<readonly [string, string, RawParts]>([
  ['a clean draft tells nothing', '', { body: p(text) }],
  ['tracked changes', 'theo-doi-thay-doi', { body: p(`${text}<w:ins w:id="1">${text}</w:ins>`) }],
  [
    'a tracked change of format',
    'theo-doi-thay-doi',
    { body: p('<w:r><w:rPr><w:rPrChange w:id="1"><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r>') },
  ],
  [
    'a deleted paragraph mark',
    'theo-doi-thay-doi',
    { body: '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr></w:p>' },
  ],
  ['comments', 'nhan-xet', { body: p(text), comments: '<w:comment w:id="1"/>' }],
  ['a comment whose part is lost', 'nhan-xet', { body: p(`${text}<w:r><w:commentReference w:id="1"/></w:r>`) }],
  ['hidden words', 'chu-an', { body: p('<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r>') }],
  ['hidden blanks are nothing', '', { body: p('<w:r><w:rPr><w:vanish/></w:rPr><w:t> </w:t></w:r>') }],
  ['a picture', 'anh', { body: p(anchor('', '', '<pic:pic/>')) }],
  ['an embedded object', 'doi-tuong-nhung', { body: p('<w:r><w:object><o:OLEObject/></w:object></w:r>') }],
  ['a formula', 'cong-thuc', { body: p('<m:oMath/>') }],
  ['a footnote', 'cuoc-chu', { body: p(`${text}<w:r><w:footnoteReference w:id="2"/></w:r>`) }],
  ['words in a text box of a header', 'hop-van-ban', { body: p(text) + header, headers: { h: p(anchor('', '')) } }],
  [
    'a page number in a text box of a header',
    '',
    { body: p(text) + header, headers: { h: p(anchor('', '', shape.replace('MẬT', '2'))) } },
  ],
  [
    'WordArt',
    'chu-nghe-thuat',
    { body: p('<w:r><w:pict><v:shape><v:textpath string="MẬT"/></v:shape></w:pict></w:r>') },
  ],
])('notices: %s', (_, code, parts) => {
  const { notices } = readDraft(rawDocx(parts));
  expect(notices.map((notice) => notice.code).join(' ')).toBe(code);
  for (const { message } of notices) expect(message).toMatch(/^\p{Lu}.*\.$/u);
});

test('changes are counted: a move once, headers too', () => {
  const run = (name: string): string => `<w:${name} w:id="1">${text}</w:${name}>`;
  const body = `${p(run('ins') + run('del') + run('moveFrom') + run('moveTo'))}<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>`;
  expect(readDraft(rawDocx({ body, headers: { h: p(run('ins')) } })).trackedChanges).toBe(4);
});

test('a part that is promised and missing is told', () => {
  const body = `${p(text)}<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>`;
  expect(readDraft(rawDocx({ body, headers: { h: '<w:p>' } })).notices.map(({ code }) => code)).toEqual(['phan-thieu']);
});
