import { readDraft } from '../../src/draft/read';
import { numberAs } from '../../src/draft/list-labels';
import { rawDocx } from '../support/raw-docx';

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const definition = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const use = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (id: number, ilvl = 0, more = ''): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>${more}</w:pPr><w:r><w:t>a</w:t></w:r></w:p>`;

function labels(numbering: string, body: string, styles?: string): string[] {
  return readDraft(rawDocx({ numbering, body, ...(styles === undefined ? {} : { styles }) })).paragraphs.map(
    ({ label }) => label,
  );
}

const outline = definition(
  1,
  level(0, 'upperRoman', '%1.'),
  level(1, 'decimal', '%1.%2.'),
  level(2, 'lowerLetter', '%3)'),
);
const bullets = definition(
  2,
  level(0, 'bullet', '-'),
  level(1, 'bullet', '\uF0B7', '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>'),
  level(2, 'bullet', '\uF0A7', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'),
);

test.each([
  ['numbers count on', outline + use(1, 1), item(1) + item(1) + item(1), ['I.', 'II.', 'III.']],
  [
    'a deeper level begins anew under each higher one',
    outline + use(1, 1),
    item(1) + item(1, 2) + item(1, 2) + item(1) + item(1, 2),
    ['I.', 'a)', 'b)', 'II.', 'a)'],
  ],
  [
    'a label of two levels writes each in its own format',
    outline + use(1, 1),
    item(1) + item(1, 1) + item(1, 1),
    ['I.', 'I.1.', 'I.2.'],
  ],
  [
    'legal style writes them all in decimal',
    definition(1, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>')) + use(1, 1),
    item(1) + item(1, 1),
    ['I.', '1.1.'],
  ],
  ['a level used before its higher one counts that as begun', outline + use(1, 1), item(1, 1), ['I.1.']],
  ['two uses of one definition count together', outline + use(1, 1) + use(2, 1), item(1) + item(2), ['I.', 'II.']],
  [
    'unless one starts anew',
    outline + use(1, 1) + use(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
    item(1) + item(2) + item(2),
    ['I.', 'V.', 'VI.'],
  ],
  [
    'a use may redefine a level',
    outline + use(1, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', 'Điều %1.')}</w:lvlOverride>`),
    item(1) + item(1),
    ['Điều 1.', 'Điều 2.'],
  ],
  [
    'a level that never restarts',
    definition(1, level(0, 'decimal', '%1.'), level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')) + use(1, 1),
    item(1) + item(1, 1) + item(1) + item(1, 1),
    ['1.', '1)', '2.', '2)'],
  ],
  ['bullets are ordinary characters', bullets + use(1, 2), item(1) + item(1, 1) + item(1, 2), ['-', '•', '▪']],
  ['a list that is not defined has no label', '', item(7), ['']],
  ['a level that is not defined has none either', outline + use(1, 1), item(1, 8), ['']],
  ['list 0 takes a paragraph out of the list of its style', outline + use(1, 1), item(0), ['']],
])('%s', (_, numbering, body, expected) => {
  expect(labels(numbering, body)).toEqual(expected);
});

test('a style brings its list, at the level that is tied to it', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Khoan"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
  const styled = (id: string, more = ''): string => `<w:p><w:pPr><w:pStyle w:val="${id}"/>${more}</w:pPr></w:p>`;
  const body =
    styled('Muc') + styled('Khoan') + styled('Khoan', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('Khoan');
  expect(labels(outline + use(1, 1), body, styles)).toEqual(['I.', 'I.1.', '', 'I.2.']);
});

test('a numbering style is followed to its list', () => {
  const numbering =
    definition(1, '<w:numStyleLink w:val="DS"/>') +
    definition(2, '<w:styleLink w:val="DS"/>', level(0, 'decimal', '%1/')) +
    use(1, 1) +
    use(2, 2);
  const styles =
    '<w:style w:type="numbering" w:styleId="DS"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
  expect(labels(numbering, item(1), styles)).toEqual(['1/']);
});

test('numbering styles that lead to each other end', () => {
  const numbering =
    definition(1, '<w:numStyleLink w:val="A"/>') + definition(2, '<w:numStyleLink w:val="B"/>') + use(1, 1) + use(2, 2);
  const style = (id: string, of: number): string =>
    `<w:style w:type="numbering" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="${of}"/></w:numPr></w:pPr></w:style>`;
  expect(labels(numbering, item(1), style('A', 2) + style('B', 1))).toEqual(['']);
});

describe('indents', () => {
  const indented = (left: number): string => `<w:pPr><w:ind w:left="${left}" w:hanging="360"/></w:pPr>`;
  const numbering = definition(1, level(0, 'decimal', '%1.', indented(720))) + use(1, 1);
  const style = (inside: string): string =>
    `<w:style w:type="paragraph" w:styleId="List"><w:pPr>${inside}</w:pPr></w:style>`;
  const leftOf = (body: string, styles = ''): number =>
    readDraft(rawDocx({ numbering, body, styles })).paragraphs[0]!.format.indentLeft;
  const styled = item(1, 0).replace('<w:pPr>', '<w:pPr><w:pStyle w:val="List"/>');

  test.each([
    ['the list gives them', item(1), '', 36],
    ['a list named in the paragraph outranks its style', styled, style('<w:ind w:left="100"/>'), 36],
    ['the paragraph’s own outrank the list', item(1, 0, '<w:ind w:left="200"/>'), '', 10],
    [
      'a style’s own outrank those of its list',
      '<w:p><w:pPr><w:pStyle w:val="List"/></w:pPr></w:p>',
      style('<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="100"/>'),
      5,
    ],
    [
      'a style without its own takes those of its list',
      '<w:p><w:pPr><w:pStyle w:val="List"/></w:pPr></w:p>',
      style('<w:numPr><w:numId w:val="1"/></w:numPr>'),
      36,
    ],
  ])('%s', (_, body, styles, expected) => {
    expect(leftOf(body, styles)).toBe(expected);
  });
});

test.each([
  ['decimalZero', 5, '05'],
  ['lowerLetter', 27, 'aa'],
  ['upperLetter', 26, 'Z'],
  ['lowerRoman', 1994, 'mcmxciv'],
  ['upperRoman', 4, 'IV'],
  ['upperRoman', 0, '0'],
  ['lowerLetter', 1_000_000_000, '1000000000'],
  ['none', 3, ''],
  ['chineseCounting', 3, '3'],
])('%s %i is %s', (format, value, text) => {
  expect(numberAs(format, value)).toBe(text);
});
