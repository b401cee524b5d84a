import { readDraft } from '../../src/draft/read';
import { rawDocx } from '../support/raw-docx';

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const section = (inside: string): string => `<w:sectPr>${inside}</w:sectPr>`;
const ending = (inside: string): string => `<w:p><w:pPr>${section(inside)}</w:pPr></w:p>`;
const page = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>';
const headers = { h1: `<w:p>${page}</w:p>`, h2: p('đầu'), h3: p('chẵn') };
const reference = (type: string, id: string): string => `<w:headerReference w:type="${type}" r:id="${id}"/>`;

test('paper, margins, direction, columns, numbers', () => {
  const [found] = readDraft(
    rawDocx({
      body:
        p('a') +
        section(
          '<w:type w:val="continuous"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="283" w:gutter="100"/><w:pgNumType w:fmt="lowerRoman" w:start="3"/><w:cols w:num="2"/>',
        ),
    }),
  ).sections;
  expect(found).toMatchObject({
    paper: { width: 841.9, height: 595.3 },
    landscape: true,
    margins: { top: 56.7, right: 42.5, bottom: 56.7, left: 85.05, header: 28.35, footer: 14.15, gutter: 5 },
    pageNumberStart: 3,
    pageNumberFormat: 'lowerRoman',
    columns: 2,
    type: 'continuous',
  });
});

test('a page wider than high lies on its side, said or not', () => {
  const size = (inside: string) => readDraft(rawDocx({ body: p('a') + section(`<w:pgSz ${inside}/>`) })).sections[0];
  expect(size('w:w="16838" w:h="11906"')?.landscape).toBe(true);
  expect(size('w:w="11906" w:h="16838"')?.landscape).toBe(false);
});

test('a section that says nothing is a Letter page with margins of an inch', () => {
  expect(readDraft(rawDocx({ body: p('a') })).sections).toMatchObject([
    { from: 0, to: 1, paper: { width: 612, height: 792 }, margins: { left: 72 }, type: 'nextPage' },
  ]);
});

test('measures that are no measures fall back', () => {
  const body = p('a') + section('<w:pgSz w:w="-5" w:h="NaN"/><w:pgMar w:top="1e99" w:left="abc"/>');
  expect(readDraft(rawDocx({ body })).sections[0]).toMatchObject({
    paper: { width: 612, height: 792 },
    margins: { top: 72, left: 72 },
  });
});

test('a section ends with the paragraph that holds its properties', () => {
  const draft = readDraft(rawDocx({ body: p('a') + ending('') + p('b') + section('') }));
  expect(draft.sections.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 3],
  ]);
  expect(draft.paragraphs.map(({ section: index }) => index)).toEqual([0, 0, 1]);
});

describe('headers', () => {
  const settings = '<w:evenAndOddHeaders/>';
  const all = reference('default', 'h1') + reference('first', 'h2') + reference('even', 'h3');

  test.each([
    ['only the default one without more ado', all, '', { default: 0, first: null, even: null }],
    ['a first page of its own', `${all}<w:titlePg/>`, '', { default: 0, first: 1, even: null }],
    ['a first page switched off', `${all}<w:titlePg w:val="0"/>`, '', { default: 0, first: null, even: null }],
    ['even pages of their own', all, settings, { default: 0, first: null, even: 2 }],
    [
      'a part that is missing shows nothing',
      reference('default', 'nope'),
      '',
      { default: null, first: null, even: null },
    ],
  ])('%s', (_, inside, setting, expected) => {
    const [found] = readDraft(rawDocx({ body: p('a') + section(inside), headers, settings: setting })).sections;
    expect(found!.header).toEqual(expected);
  });

  test('are inherited from the section before, kind by kind', () => {
    const body =
      ending(`${reference('default', 'h1')}${reference('first', 'h2')}<w:titlePg/>`) +
      ending('') +
      p('a') +
      section(`${reference('default', 'h3')}<w:titlePg/>`);
    expect(readDraft(rawDocx({ body, headers })).sections.map(({ header }) => header)).toEqual([
      { default: 0, first: 1, even: null },
      { default: 0, first: null, even: null },
      { default: 2, first: 1, even: null },
    ]);
  });

  test('hold their paragraphs, and whether the page number stands in them', () => {
    const draft = readDraft(rawDocx({ body: p('a') + section(all), headers, footers: {} }));
    expect(
      draft.headers.map(({ part, pageField, paragraphs }) => [part, pageField, paragraphs.map(({ text }) => text)]),
    ).toEqual([
      ['header:0', true, ['2']],
      ['header:1', false, ['đầu']],
      ['header:2', false, ['chẵn']],
    ]);
    expect(draft.headers[0]!.paragraphs[0]!.runs[0]!.field).toBe('PAGE');
  });

  test.each([
    [
      'a complex field',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>page \\* MERGEFORMAT</w:instrText></w:r></w:p>',
      true,
    ],
    [
      'in a content control and a frame',
      `<w:sdt><w:sdtContent><w:p><w:pPr><w:framePr/></w:pPr>${page}</w:p></w:sdtContent></w:sdt>`,
      true,
    ],
    ['the number of all pages is not that of the page', '<w:p><w:fldSimple w:instr="NUMPAGES"/></w:p>', false],
    ['nor a reference to a page', '<w:p><w:fldSimple w:instr="PAGEREF x"/></w:p>', false],
  ])('page number: %s', (_, header, expected) => {
    const body = p('a') + section(reference('default', 'h'));
    expect(readDraft(rawDocx({ body, headers: { h: header } })).headers[0]!.pageField).toBe(expected);
  });

  test('footers likewise', () => {
    const body = p('a') + section('<w:footerReference w:type="default" r:id="f"/>');
    const draft = readDraft(rawDocx({ body, footers: { f: `<w:p>${page}</w:p>` } }));
    expect(draft.sections[0]!.footer.default).toBe(0);
    expect(draft.footers[0]).toMatchObject({ part: 'footer:0', pageField: true });
  });
});
