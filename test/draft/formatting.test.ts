import { type Paragraph, type RunFormat } from '../../src/draft/model';
import { readDraft } from '../../src/draft/read';
import { rawDocx, type RawParts } from '../support/raw-docx';

const rPr = (inside: string): string => `<w:rPr>${inside}</w:rPr>`;
const pPr = (inside: string): string => `<w:pPr>${inside}</w:pPr>`;
const style = (type: string, id: string, inside: string, more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${id}"/>${inside}</w:style>`;
const normal = (inside: string): string => style('paragraph', 'Normal', inside, ' w:default="1"');
const defaults = (run: string, paragraph = ''): string =>
  `<w:docDefaults><w:rPrDefault>${rPr(run)}</w:rPrDefault><w:pPrDefault>${pPr(paragraph)}</w:pPrDefault></w:docDefaults>`;

function first(paragraph: string, parts: Omit<RawParts, 'body'> = {}): Paragraph {
  const [read] = readDraft(rawDocx({ ...parts, body: `<w:p>${paragraph}</w:p>` })).paragraphs;
  return read!;
}

function runOf(
  properties: string,
  styles?: string,
  paragraph = '',
  parts: Omit<RawParts, 'body' | 'styles'> = {},
): RunFormat {
  const all = styles === undefined ? parts : { ...parts, styles };
  return first(`${pPr(paragraph)}<w:r>${rPr(properties)}<w:t>ậ</w:t></w:r>`, all).runs[0]!.format;
}

describe('characters', () => {
  const chain =
    normal(rPr('<w:sz w:val="26"/><w:b/>')) +
    style('paragraph', 'Body', `<w:basedOn w:val="Normal"/>${rPr('<w:sz w:val="28"/>')}`) +
    style('paragraph', 'Plain', `<w:basedOn w:val="Body"/>${rPr('<w:b w:val="0"/>')}`) +
    style('character', 'Strong', rPr('<w:b/>')) +
    style('character', 'StrongMore', `<w:basedOn w:val="Strong"/>${rPr('<w:i/>')}`);

  test.each<readonly [string, Partial<RunFormat>, RunFormat]>([
    ['Word’s own defaults without styles', { font: 'Times New Roman', size: 10, bold: false, color: null }, runOf('')],
    ['document defaults', { size: 12 }, runOf('', defaults('<w:sz w:val="24"/>'))],
    ['the default style over document defaults', { size: 13 }, runOf('', defaults('<w:sz w:val="24"/>') + chain)],
    ['the chain of the paragraph style', { size: 14, bold: true }, runOf('', chain, '<w:pStyle w:val="Body"/>')],
    ['off in a style takes back what its base says', { bold: false }, runOf('', chain, '<w:pStyle w:val="Plain"/>')],
    [
      'a style that does not exist is the default style',
      { size: 13, bold: true },
      runOf('', chain, '<w:pStyle w:val="Nope"/>'),
    ],
    ['bold in both styles cancels out (17.7.3)', { bold: false }, runOf('<w:rStyle w:val="Strong"/>', chain)],
    [
      'bold in the character style alone shows',
      { bold: true },
      runOf('<w:rStyle w:val="Strong"/>', chain, '<w:pStyle w:val="Plain"/>'),
    ],
    [
      'bold inherited by the character style cancels too',
      { bold: false, italic: true },
      runOf('<w:rStyle w:val="StrongMore"/>', chain),
    ],
    ['direct bold is bold whatever the styles say', { bold: true }, runOf('<w:rStyle w:val="Strong"/><w:b/>', chain)],
    ['direct off is off', { bold: false }, runOf('<w:b w:val="false"/>', chain)],
    ['bold in the document defaults does not cancel', { bold: true }, runOf('', defaults('<w:b/>') + chain)],
    [
      'capitals, small capitals, strike',
      { caps: true, smallCaps: true, strike: true },
      runOf('<w:caps/><w:smallCaps/><w:dstrike/>'),
    ],
    ['underline of any kind', { underline: true }, runOf('<w:u w:val="dotted"/>')],
    ['underline none', { underline: false }, runOf('<w:u w:val="none"/>')],
    [
      'colour, highlight, superscript',
      { color: 'FF0000', highlight: 'yellow', script: 'superscript' },
      runOf('<w:color w:val="ff0000"/><w:highlight w:val="yellow"/><w:vertAlign w:val="superscript"/>'),
    ],
    ['automatic colour', { color: null }, runOf('<w:color w:val="auto"/>')],
    [
      'complex script uses the fonts and sizes of its own',
      { font: 'Arial', size: 15, bold: true },
      runOf('<w:rtl/><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:szCs w:val="30"/><w:bCs/>'),
    ],
    ['a size that is no number is none', { size: 10 }, runOf('<w:sz w:val="NaN"/>')],
    ['a size beyond belief is none', { size: 10 }, runOf('<w:sz w:val="99999999999999999999"/>')],
    ['a negative size is none', { size: 10 }, runOf('<w:sz w:val="-4"/>')],
  ])('%s', (_, expected, format) => {
    expect(format).toMatchObject(expected);
  });

  test('styles that are based on each other end where they close', () => {
    const cyclic =
      style('paragraph', 'A', `<w:basedOn w:val="B"/>${rPr('<w:i/>')}`) +
      style('paragraph', 'B', `<w:basedOn w:val="A"/>${rPr('<w:sz w:val="30"/>')}`);
    expect(runOf('', cyclic, '<w:pStyle w:val="A"/>')).toMatchObject({ italic: true, size: 15 });
  });

  test('the mark has a format though the paragraph is empty', () => {
    const paragraph = first(pPr(rPr('<w:b/><w:sz w:val="4"/>')));
    expect(paragraph.runs).toEqual([]);
    expect(paragraph.mark).toMatchObject({ bold: true, size: 2 });
  });

  test('runs of one look are one run, and equal looks one object', () => {
    const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>';
    const other = '<w:r><w:rPr><w:lang w:val="vi-VN"/><w:b w:val="1"/></w:rPr><w:t>b</w:t></w:r>';
    expect(first(bold + other).runs).toHaveLength(1);
  });
});

describe('theme fonts', () => {
  const fonts =
    '<a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:font script="Viet" typeface="Times New Roman"/></a:majorFont>' +
    '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Viet" typeface="Arial"/></a:minorFont>';
  const language = (val: string): string => `<w:themeFontLang w:val="${val}"/>`;
  const minor = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:ascii="Wrong" w:hAnsi="Wrong"/>';
  const major = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>';

  test.each<readonly [string, string, RunFormat]>([
    ['the Latin font of the theme', 'Calibri', runOf(minor, undefined, '', { fonts, settings: language('en-US') })],
    [
      'the Vietnamese entry where the theme’s language is Vietnamese',
      'Arial',
      runOf(minor, undefined, '', { fonts, settings: language('vi-VN') }),
    ],
    [
      'the Vietnamese entry of the heading font',
      'Times New Roman',
      runOf(major, undefined, '', { fonts, settings: language('vi-VN') }),
    ],
    ['the named font where there is no theme', 'Wrong', runOf(minor)],
    [
      'a direct font over a theme font of the style',
      'Arial',
      runOf('<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>', normal(rPr(minor)), '', { fonts }),
    ],
    [
      'a theme font over a named font of the style',
      'Calibri',
      runOf(minor, normal(rPr('<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>')), '', { fonts }),
    ],
  ])('%s', (_, expected, format) => {
    expect(format.font).toBe(expected);
  });
});

describe('paragraphs', () => {
  const formatOf = (inside: string, styles?: string) =>
    first(pPr(inside), styles === undefined ? {} : { styles }).format;
  const spaced = defaults('', '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>');

  test.each([
    [
      'nothing said',
      '',
      {
        alignment: 'left',
        spaceBefore: 0,
        spaceAfter: 0,
        indentLeft: 0,
        lineSpacing: { rule: 'multiple', value: 1 },
        tabs: [],
      },
    ],
    ['centred', '<w:jc w:val="center"/>', { alignment: 'center' }],
    ['justified', '<w:jc w:val="both"/>', { alignment: 'justify' }],
    ['end, as Strict says right', '<w:jc w:val="end"/>', { alignment: 'right' }],
    ['end from right to left', '<w:bidi/><w:jc w:val="end"/>', { alignment: 'left' }],
    [
      'indents in twips',
      '<w:ind w:left="720" w:right="360" w:firstLine="567"/>',
      { indentLeft: 36, indentRight: 18, firstLine: 28.35 },
    ],
    [
      'indents as Strict writes them',
      '<w:ind w:start="1cm" w:end="12pt"/>',
      { indentLeft: 72 / 2.54, indentRight: 12 },
    ],
    ['a hanging indent outranks a first line', '<w:ind w:hanging="170" w:firstLine="567"/>', { firstLine: -8.5 }],
    ['indents in characters of the text’s size', '<w:ind w:firstLineChars="200"/>', { firstLine: 20 }],
    [
      'an indent of zero characters beside twips',
      '<w:ind w:firstLine="567" w:firstLineChars="0"/>',
      { firstLine: 28.35 },
    ],
    ['space in points', '<w:spacing w:before="120" w:after="60"/>', { spaceBefore: 6, spaceAfter: 3 }],
    ['automatic space', '<w:spacing w:before="120" w:beforeAutospacing="1"/>', { spaceBefore: 14 }],
    ['automatic space switched off', '<w:spacing w:before="120" w:beforeAutospacing="0"/>', { spaceBefore: 6 }],
    ['space in lines', '<w:spacing w:beforeLines="50"/>', { spaceBefore: 6 }],
    [
      'one and a half lines',
      '<w:spacing w:line="360" w:lineRule="auto"/>',
      { lineSpacing: { rule: 'multiple', value: 1.5 } },
    ],
    ['exact lines', '<w:spacing w:line="340" w:lineRule="exact"/>', { lineSpacing: { rule: 'exact', value: 17 } }],
    [
      'lines of at least',
      '<w:spacing w:line="340" w:lineRule="atLeast"/>',
      { lineSpacing: { rule: 'atLeast', value: 17 } },
    ],
    [
      'breaks, keeping, outline',
      '<w:pageBreakBefore/><w:keepNext/><w:outlineLvl w:val="0"/><w:contextualSpacing/>',
      { pageBreakBefore: true, keepNext: true, outlineLevel: 0, contextualSpacing: true },
    ],
    ['outline of body text', '<w:outlineLvl w:val="9"/>', { outlineLevel: null }],
    [
      'tab stops in order',
      '<w:tabs><w:tab w:val="right" w:pos="9000"/><w:tab w:val="left" w:pos="720"/></w:tabs>',
      {
        tabs: [
          { position: 36, alignment: 'left' },
          { position: 450, alignment: 'right' },
        ],
      },
    ],
    [
      'measures beyond belief are not believed',
      '<w:ind w:left="99999999999"/><w:spacing w:before="NaN" w:line="1e999"/>',
      { indentLeft: 0, spaceBefore: 0, lineSpacing: { rule: 'multiple', value: 1 } },
    ],
  ])('%s', (_, inside, expected) => {
    expect(formatOf(inside)).toMatchObject(expected);
  });

  test('what a style says and the paragraph does not take back, stays', () => {
    const styles = spaced + normal(pPr('<w:ind w:firstLine="567"/><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'));
    expect(
      formatOf('<w:spacing w:before="120"/><w:tabs><w:tab w:val="clear" w:pos="720"/></w:tabs>', styles),
    ).toMatchObject({
      spaceBefore: 6,
      spaceAfter: 8,
      firstLine: 28.35,
      lineSpacing: { rule: 'multiple', value: 259 / 240 },
      tabs: [],
      style: 'Normal',
    });
  });

  test('a first line of the paragraph replaces the hanging indent of its style', () => {
    expect(formatOf('<w:ind w:firstLine="567"/>', normal(pPr('<w:ind w:left="360" w:hanging="360"/>')))).toMatchObject({
      indentLeft: 18,
      firstLine: 28.35,
    });
  });
});

describe('table styles', () => {
  const tableStyle = style(
    'table',
    'Grid',
    `${pPr('<w:jc w:val="center"/>')}${rPr('<w:sz w:val="22"/><w:b/>')}` +
      `<w:tblStylePr w:type="firstRow">${rPr('<w:i/>')}</w:tblStylePr><w:tblStylePr w:type="lastRow">${rPr('<w:caps/>')}</w:tblStylePr>` +
      `<w:tblStylePr w:type="firstCol">${pPr('<w:jc w:val="right"/>')}</w:tblStylePr><w:tblStylePr w:type="band2Horz">${rPr('<w:strike/>')}</w:tblStylePr>` +
      `<w:tblStylePr w:type="nwCell">${rPr('<w:color w:val="00FF00"/>')}</w:tblStylePr>`,
  );
  const styles = tableStyle + style('character', 'Strong', rPr('<w:b/>'));
  const cell = '<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>';
  const table = (look: string): string =>
    `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/>${look}</w:tblPr>${`<w:tr>${cell}${cell}</w:tr>`.repeat(4)}</w:tbl>`;
  const looks = (look: string): string[] =>
    readDraft(rawDocx({ styles, body: table(look) })).paragraphs.map(({ runs, format }) => {
      const { italic, caps, strike, color } = runs[0]!.format;
      return [format.alignment[0], italic && 'i', caps && 'caps', strike && 'strike', color !== null && 'green']
        .filter(Boolean)
        .join(' ');
    });

  test('the style lies under the paragraph style and over the document defaults', () => {
    const [paragraph] = readDraft(
      rawDocx({ styles: defaults('<w:sz w:val="30"/>') + styles, body: table('') }),
    ).paragraphs;
    expect(paragraph!.runs[0]!.format).toMatchObject({ size: 11, bold: true });
    expect(paragraph!.format.alignment).toBe('right');
  });

  test('its toggles cancel those of a character style', () => {
    const body = table('').replace('<w:r>', '<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr>');
    expect(readDraft(rawDocx({ styles, body })).paragraphs[0]!.runs[0]!.format.bold).toBe(false);
  });

  test.each([
    [
      'everything',
      '<w:tblLook w:firstRow="1" w:lastRow="1" w:firstColumn="1" w:noHBand="0"/>',
      ['r i green', 'c i', 'r', 'c', 'r strike', 'c strike', 'r caps', 'c caps'],
    ],
    [
      'nothing',
      '<w:tblLook w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:noHBand="1"/>',
      ['c', 'c', 'c', 'c', 'c', 'c', 'c', 'c'],
    ],
    ['bits instead of words', '<w:tblLook w:val="0220"/>', ['c i', 'c i', 'c', 'c', 'c', 'c', 'c', 'c']],
  ])('conditional parts apply where the table wants them: %s', (_, look, expected) => {
    expect(looks(look)).toEqual(expected);
  });
});
