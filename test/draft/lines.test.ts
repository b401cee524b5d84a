import { type DrawnLine } from '../../src/draft/model';
import { readDraft } from '../../src/draft/read';
import { golden } from '../support/golden';
import { rawDocx } from '../support/raw-docx';

const emu = (points: number): number => Math.round(points * 12_700);
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr><w:sz w:val="28"/>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const p = (inside: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const centred = '<w:jc w:val="center"/>';
const cells = (...inside: string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="5000"/></w:tblGrid><w:tr>${inside.map((it, index) => `<w:tc><w:tcPr><w:tcW w:w="${4000 + 1000 * index}" w:type="dxa"/></w:tcPr>${it}</w:tc>`).join('')}</w:tr></w:tbl>`;

interface Drawn {
  readonly width?: number;
  readonly height?: number;
  readonly x?: string;
  readonly y?: string;
  readonly shape?: string;
}

const offset = (points: number): string => `<wp:posOffset>${emu(points)}</wp:posOffset>`;
const solid = '<a:ln w="9525"><a:solidFill/></a:ln>';
const connector = `<wps:wsp><wps:cNvCnPr/><wps:spPr><a:prstGeom prst="line"/>${solid}</wps:spPr><wps:bodyPr/></wps:wsp>`;

const graphic = (shape: string): string => `<a:graphic><a:graphicData uri="x">${shape}</a:graphicData></a:graphic>`;
const anchored = ({ width = 100, height = 0, x = offset(50), y = offset(18), shape = connector }: Drawn = {}): string =>
  `<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="column">${x}</wp:positionH><wp:positionV relativeFrom="paragraph">${y}</wp:positionV><wp:extent cx="${emu(width)}" cy="${emu(height)}"/>${graphic(shape)}</wp:anchor></w:drawing></w:r>`;
const inline = (width: number): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="${emu(width)}" cy="0"/>${graphic(connector)}</wp:inline></w:drawing></w:r>`;
const vml = (shape: string): string => `<w:r><w:pict>${shape}</w:pict></w:r>`;

function lines(body: string): readonly DrawnLine[] {
  return readDraft(rawDocx({ body })).lines;
}

describe('nothing is a line', () => {
  test.each([
    ['plain words', p(run('Số: 05/UBND-VX'))],
    ['words with dashes in them', p(run('Độc lập - Tự do - Hạnh phúc'))],
    ['a list with dashes', p(run('- Như trên;')) + p(run('-'))],
    ['two dashes', p(run('--'))],
    ['dots to be filled in', p(run('..............'))],
    ['a link among words', p(run('Cổng ') + run('thông tin', '<w:u w:val="single"/>') + run(' điện tử'))],
    ['a vertical line', p(run('a') + anchored({ width: 0, height: 100 }))],
    ['a slanted line', p(run('a') + anchored({ width: 100, height: 80 }))],
    ['a frame drawn as a shape', p(run('a') + anchored({ width: 100, height: 30 }))],
    ['a line without ink', p(run('a') + anchored({ shape: connector.replace(solid, '<a:ln><a:noFill/></a:ln>') }))],
    ['a VML line without stroke', p(run('a') + vml('<v:line from="0,10pt" to="100pt,10pt" stroked="f"/>'))],
    ['a flat picture', p(run('a') + anchored({ shape: '<pic:pic/>' }))],
    [
      'a paragraph in a frame',
      p(
        run('a'),
        `<w:pBdr>${['top', 'bottom', 'left', 'right'].map((side) => `<w:${side} w:val="single"/>`).join('')}</w:pBdr>`,
      ),
    ],
    ['a border that is none', p(run('a'), '<w:pBdr><w:bottom w:val="nil"/></w:pBdr>')],
  ])('%s', (_, body) => {
    expect(lines(body)).toEqual([]);
  });
});

test.each<readonly [string, string, Partial<DrawnLine>]>([
  [
    'a connector',
    p(run('a') + anchored()),
    { form: 'connector', paragraph: 0, under: 0, length: 100, left: 50, solid: true },
  ],
  [
    'a flat rectangle',
    p(
      run('a') +
        anchored({
          height: 1,
          shape: '<wps:wsp><wps:cNvSpPr/><wps:spPr><a:prstGeom prst="rect"/></wps:spPr></wps:wsp>',
        }),
    ),
    { form: 'shape', under: 0 },
  ],
  [
    'a dashed connector',
    p(run('a') + anchored({ shape: connector.replace('<a:solidFill/>', '<a:solidFill/><a:prstDash val="dash"/>') })),
    { solid: false },
  ],
  ['a connector in the centre', p(run('a') + anchored({ x: '<wp:align>center</wp:align>' })), { left: 184 }],
  [
    'a connector in the text, on a line of its own',
    p(run('a')) + p(inline(100), centred),
    { paragraph: 1, under: 0, left: 184 },
  ],
  [
    'a connector in the text, after a break',
    p(`${run('a')}<w:r><w:br/></w:r>${inline(100)}`, centred),
    { paragraph: 0, under: 0, left: null },
  ],
  [
    'a VML line',
    p(run('a') + vml('<v:line style="position:absolute" from="20pt,18pt" to="90pt,18pt"/>')),
    { form: 'vml', length: 70, left: 20, under: 0, solid: true },
  ],
  [
    'a dashed VML line',
    p(
      run('a') +
        vml('<v:line style="position:absolute" from="20pt,18pt" to="90pt,18pt"><v:stroke dashstyle="dash"/></v:line>'),
    ),
    { solid: false },
  ],
  [
    'a VML connector',
    p(
      run('a') +
        vml(
          '<v:shape type="#_x0000_t32" style="position:absolute;margin-left:10pt;margin-top:18pt;width:80pt;height:0"/>',
        ),
    ),
    { form: 'vml', length: 80, left: 10, under: 0 },
  ],
  [
    'a VML rectangle',
    p(
      run('a') +
        vml(
          '<v:rect style="position:absolute;margin-left:1in;margin-top:18pt;width:80pt;height:.75pt" fillcolor="black" stroked="f"/>',
        ),
    ),
    { length: 80, left: 72 },
  ],
  [
    'a border under the paragraph',
    p(run('a'), '<w:pBdr><w:bottom w:val="single"/></w:pBdr><w:ind w:left="1000" w:right="2000"/>'),
    { form: 'paragraphBorder', under: 0, length: 318, left: 50, solid: true },
  ],
  [
    'a border under an empty paragraph',
    p(run('a')) + p('', '<w:pBdr><w:bottom w:val="single"/></w:pBdr>'),
    { paragraph: 1, under: 0 },
  ],
  [
    'a border over the next paragraph',
    p(run('a')) + p('', '<w:pBdr><w:top w:val="single"/></w:pBdr>'),
    { paragraph: 1, under: 0 },
  ],
  ['a dotted border', p(run('a'), '<w:pBdr><w:bottom w:val="dotted"/></w:pBdr>'), { solid: false }],
  [
    'underscores',
    p(run('a')) + p(run('_______')),
    { form: 'underscores', paragraph: 1, under: 0, length: 49, solid: true },
  ],
  ['dashes', p(run('a')) + p(run('--------')), { form: 'underscores', under: 0, solid: false }],
  ['dashes with spaces', p(run('a')) + p(run('- - - -')), { form: 'underscores', solid: false }],
  [
    'underscores after a break',
    p(`${run('a')}<w:r><w:br/></w:r>${run('_____')}`),
    { form: 'underscores', paragraph: 0, under: 0 },
  ],
  ['underlined words', p(run('a', '<w:u w:val="single"/>')), { form: 'underline', under: 0, solid: true }],
  [
    'words underlined in part, in the centre',
    p(run('Độc lập - ') + run('Tự do', '<w:u w:val="single"/>'), centred),
    { form: 'underline', under: 0 },
  ],
  [
    'underlined blanks',
    p(run('a')) + p('<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:tab/><w:tab/></w:r>'),
    { form: 'underline', paragraph: 1, under: 0 },
  ],
])('%s', (_, body, expected) => {
  const found = lines(body);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject(expected);
});

describe('what an anchored line stands under', () => {
  test.each([
    ['its own words when it lies low enough', p(run('a')) + p(run('b') + anchored({ y: offset(16) })), 1],
    ['the words before when it lies over its own', p(run('a')) + p(run('b') + anchored({ y: offset(2) })), 0],
    ['the words before when it lies higher still', p(run('a')) + p(run('b') + anchored({ y: offset(-3) })), 0],
    ['its own where nothing stands before', p(run('b') + anchored({ y: offset(2) })), 0],
    ['the words before an empty paragraph that holds it', p(run('a')) + p('') + p(anchored({ y: offset(3) })), 0],
    [
      'the second line of a name when it is anchored at the first',
      p(run('a') + anchored({ y: offset(34) })) + p(run('b')) + p(run('c')),
      1,
    ],
    ['the last line when it lies far below', p(run('a') + anchored({ y: offset(200) })) + p(run('b')) + p(''), 1],
    ['the words in its own cell only', cells(p(run('a')) + p(run('b')), p(anchored({ y: offset(2) }))), null],
    ['nothing in an empty draft', p(anchored()), null],
  ])('%s', (_, body, under) => {
    expect(lines(body).map((line) => line.under)).toEqual([under]);
  });

  test('a cell of the row above, where its own has no words before it', () => {
    const body = cells(p(run('a')), p(run('b'))).replace(
      '</w:tbl>',
      `<w:tr><w:tc><w:p/></w:tc><w:tc>${p(anchored({ y: offset(1) }))}</w:tc></w:tr></w:tbl>`,
    );
    expect(lines(body).map((line) => line.under)).toEqual([1]);
  });
});

test.each([
  ['low, under the second line of the other cell', 34, 3],
  ['higher, under its first', 17, 2],
  ['in the second paragraph of its own cell, which lies as low', 1, 2, 1],
])('a line anchored in one cell and drawn in the next stands %s', (_, y, under, holder = 0) => {
  const line = anchored({ x: offset(250), y: offset(y) });
  const left = [p(run('a') + (holder === 0 ? line : '')), p(run('b') + (holder === 1 ? line : ''))].join('');
  const [found] = lines(cells(left, p(run('c')) + p(run('d'))));
  expect(found).toMatchObject({ paragraph: holder, under });
  expect(found!.left).toBeCloseTo(250 + 5.4 - 200, 5);
});

test('in a cell the left end counts from the cell’s edge: column offsets count from its text', () => {
  const [line] = lines(cells(p(run('a') + anchored({ x: offset(45) })), p(run('b'))));
  expect(line!.left).toBeCloseTo(50.4, 5);
});

test('a cell without sides and with a lower border draws a line; a grid draws none', () => {
  const bordered = (sides: string): string =>
    cells(p(run('a')), p(run('b'))).replace('</w:tcPr>', `<w:tcBorders>${sides}</w:tcBorders></w:tcPr>`);
  const single = (side: string): string => `<w:${side} w:val="single"/>`;
  expect(lines(bordered(single('bottom')))).toEqual([
    { form: 'cellBorder', part: 'body', paragraph: 0, under: 0, length: 200, left: 0, solid: true },
  ]);
  expect(lines(bordered(['top', 'bottom', 'left', 'right'].map(single).join('')))).toEqual([]);
});

test('lines in a text box stand under the words of the box', () => {
  const box = `<wps:wsp><wps:txbx><w:txbxContent>${p(run('x'))}${p(run('_____'))}</w:txbxContent></wps:txbx></wps:wsp>`;
  expect(lines(p(run('a') + anchored({ width: 200, height: 60, shape: box })))).toMatchObject([
    { part: 'textbox:0', paragraph: 1, under: 0 },
  ]);
});

test.each([
  ['cong-van-000', ['HUYỆN BÌNH SƠN', 'Độc lập - Tự do - Hạnh phúc']],
  ['cong-van-002', ['HUYỆN BÌNH SƠN', 'Độc lập – Tự do – Hạnh phúc']],
  [
    'ke-hoach-001',
    ['HUYỆN CHÂU THÀNH', 'Độc lập - Tự do - Hạnh phúc', 'Thực hiện công tác dân vận của chính quyền năm 2022'],
  ],
])('the lines of %s stand under the right words', (name, expected) => {
  const draft = readDraft(golden(name).bytes);
  expect(draft.lines.map(({ under }) => draft.paragraphs[under!]!.text)).toEqual(expected);
});
