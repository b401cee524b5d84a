import { type Table } from '../../src/draft/model';
import { readDraft } from '../../src/draft/read';
import { rawDocx } from '../support/raw-docx';

const p = '<w:p><w:r><w:t>a</w:t></w:r></w:p>';
const cell = (properties: string, inside = p): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const width = (twips: number): string => `<w:tcW w:w="${twips}" w:type="dxa"/>`;
const grid = (...columns: number[]): string =>
  `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('')}</w:tblGrid>`;
const table = (properties: string, ...rest: string[]): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${rest.join('')}</w:tbl>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const line = (...sides: string[]): string => sides.map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('');
const normalTable =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:tblPr><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  `<w:style w:type="table" w:styleId="Grid"><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${line('top', 'bottom', 'left', 'right', 'insideH', 'insideV')}</w:tblBorders></w:tblPr></w:style>`;

function read(body: string, settings = ''): readonly Table[] {
  return readDraft(rawDocx({ body, styles: normalTable, settings })).tables;
}

test('cells know their column, span, width, padding and paragraphs', () => {
  const [found] = read(
    p +
      table(
        '',
        grid(2000, 3000, 4000),
        row(cell(width(2000)), cell('<w:gridSpan w:val="2"/>', p + p)),
        row(cell('', p), cell('<w:tcMar><w:left w:w="0" w:type="dxa"/></w:tcMar>')),
      ) +
      p,
  );
  expect(found!.columnWidths).toEqual([100, 150, 200]);
  expect(
    found!.rows.map(({ cells }) =>
      cells.map(({ column, columnSpan, width: wide, padding, from, to }) => [
        column,
        columnSpan,
        wide,
        padding,
        from,
        to,
      ]),
    ),
  ).toEqual([
    [
      [0, 1, 100, 8, 1, 2],
      [1, 2, 350, 8, 2, 4],
    ],
    [
      [0, 1, 100, 8, 4, 5],
      [1, 1, 150, 3, 5, 6],
    ],
  ]);
});

test('paragraphs know the innermost cell around them', () => {
  const inner = table('', grid(1000), row(cell(width(1000))));
  const draft = readDraft(rawDocx({ body: table('', grid(2000, 2000), row(cell(''), cell('', p + inner + p))) + p }));
  expect(draft.paragraphs.map(({ cell: place }) => place)).toEqual([
    { table: 0, row: 0, column: 0 },
    { table: 0, row: 0, column: 1 },
    { table: 1, row: 0, column: 0 },
    { table: 0, row: 0, column: 1 },
    null,
  ]);
  expect(draft.tables[1]!.within).toEqual({ table: 0, row: 0, column: 1 });
  expect(draft.tables[0]!.rows[0]!.cells[1]).toMatchObject({ from: 1, to: 4 });
});

test.each([
  ['none', '', '', 'none'],
  ['those of the cell', '', `<w:tcBorders>${line('bottom')}</w:tcBorders>`, 'bottom'],
  ['those of the table’s outer edge', `<w:tblBorders>${line('top', 'left')}</w:tblBorders>`, '', 'top left'],
  ['the inner ones of the table', `<w:tblBorders>${line('insideH', 'insideV')}</w:tblBorders>`, '', 'bottom right'],
  ['those of the table’s style', '<w:tblStyle w:val="Grid"/>', '', 'top bottom left right'],
  [
    'a cell may take them back',
    '<w:tblStyle w:val="Grid"/>',
    '<w:tcBorders><w:left w:val="nil"/></w:tcBorders>',
    'top bottom right',
  ],
])('borders of the first of four cells: %s', (_, properties, own, expected) => {
  const [found] = read(table(properties, grid(2000, 2000), row(cell(own), cell('')), row(cell(''), cell(''))));
  const { border } = found!.rows[0]!.cells[0]!;
  const drawn = (['top', 'bottom', 'left', 'right'] as const).filter((side) => border[side]);
  expect(drawn.join(' ') || 'none').toBe(expected);
});

test.each([
  ['begins a merge', '<w:vMerge w:val="restart"/>', false],
  ['continues one', '<w:vMerge/>', true],
  ['is not merged', '', false],
])('a cell that %s', (_, properties, continues) => {
  expect(read(table('', grid(2000), row(cell(properties))))[0]!.rows[0]!.cells[0]!.continuesAbove).toBe(continues);
});

test.each([
  ['from the text before Word 2013', '', -5],
  ['from the edge since', '<w:compat><w:compatSetting w:name="compatibilityMode" w:val="15"/></w:compat>', 0],
])('the indent of a table counts %s', (_, settings, indent) => {
  expect(read(table('', grid(2000), row(cell(''))), settings)[0]!.indent).toBe(indent);
});

test('widths in percent are shares of the text area, and a wild span is bounded', () => {
  const body = `${table('', row(cell('<w:tcW w:w="2500" w:type="pct"/>'), cell('<w:gridSpan w:val="999999999"/>')))}<w:sectPr><w:pgSz w:w="12000" w:h="16000"/><w:pgMar w:left="1000" w:right="1000"/></w:sectPr>`;
  const [found] = read(body);
  expect(found!.rows[0]!.cells[0]!.width).toBe(250);
  expect(found!.columnWidths.length).toBeLessThanOrEqual(257);
});
