import { readDraft } from '../../src/draft/read';
import { applyEdits } from '../../src/edits/apply';
import type { Edit, SectionFormat } from '../../src/finding/model';
import { someGoldens } from '../support/golden';
import { rawDocx } from '../support/raw-docx';
import { rewriteDocument } from '../support/rewrite-docx';
import { changed, sectionOf } from './changed';

const drafts = someGoldens.map(({ name, bytes }) => ({ name, bytes, draft: readDraft(bytes) }));
const margins = { top: 56.7, bottom: 56.7, left: 85.05, right: 42.55, header: 36, footer: 36, gutter: 0 };

describe.each(drafts)('$name', ({ bytes, draft }) => {
  test.each<[why: string, format: Partial<SectionFormat>]>([
    ['margins', { margins }],
    ['paper', { paper: { width: 595.3, height: 841.9 } }],
    ['paper and orientation', { paper: { width: 841.9, height: 595.3 }, landscape: true }],
    ['first page and start', { differentFirst: false, pageNumberStart: 5 }],
    ['no start', { pageNumberStart: null }],
  ])('a section is given %s, and nothing else changes', (_, format) => {
    const after = readDraft(
      changed(bytes, [{ kind: 'formatSection', section: 0, expect: sectionOf(draft, 0), format }]),
    );
    expect(sectionOf(after, 0)).toEqual({ ...sectionOf(draft, 0), ...format });
    expect(after.paragraphs).toEqual(draft.paragraphs);
    expect(after.sections.slice(1)).toEqual(draft.sections.slice(1));
  });

  test('a section that is not as expected is left', () => {
    const edit: Edit = {
      kind: 'formatSection',
      section: 0,
      expect: { ...sectionOf(draft, 0), pageNumberStart: 77 },
      format: { margins },
    };
    expect(applyEdits(bytes, [edit])).toEqual({ kind: 'stale', edits: [edit] });
  });

  const lined = draft.paragraphs.find(({ text }) => text === 'KẾ HOẠCH' || text.startsWith('Kính gửi'))!;

  test('a line is drawn where it is asked for, and read back as a line under that text', () => {
    const edit: Edit = { kind: 'drawLine', part: 'body', paragraph: lined.index, expect: lined.text, length: 100 };
    const after = readDraft(changed(bytes, [edit]));
    expect(after.lines.filter(({ paragraph }) => paragraph === lined.index)).toMatchObject([
      { form: 'connector', under: lined.index, length: 100, solid: true },
    ]);
    expect(after.paragraphs).toEqual(draft.paragraphs);
  });

  test('lines before and after take the format of their neighbour', () => {
    const edits: Edit[] = [
      {
        kind: 'insertParagraphs',
        part: 'body',
        paragraph: lined.index,
        where: 'before',
        expect: lined.text,
        lines: ['trước <1>'],
      },
      {
        kind: 'insertParagraphs',
        part: 'body',
        paragraph: lined.index,
        where: 'after',
        expect: lined.text,
        lines: ['sau\tmột', ''],
      },
    ];
    const after = readDraft(changed(bytes, edits));
    const texts = draft.paragraphs.map(({ text }) => text);
    expect(after.paragraphs.map(({ text }) => text)).toEqual(
      texts.flatMap((text, index) => (index === lined.index ? ['trước <1>', text, 'sau\tmột', ''] : [text])),
    );
    const [before, , behind] = after.paragraphs.slice(lined.index, lined.index + 3);
    for (const it of [before!, behind!]) {
      expect(it.format).toEqual(lined.format);
      expect(it.runs[0]!.format).toEqual(lined.runs.find(({ text }) => text.trim() !== '')!.format);
    }
    expect(readDraft(changed(bytes, [...edits].reverse()))).toEqual(after);
  });

  test.each(draft.paragraphs.map(({ index, text }) => [index, text] as const).filter(([index]) => index % 4 === 0))(
    'paragraph %i goes, or is emptied where the file cannot do without it',
    (index, text) => {
      const after = readDraft(
        changed(bytes, [{ kind: 'deleteParagraph', part: 'body', paragraph: index, expect: text }]),
      );
      const left = draft.paragraphs.map((it) => it.text);
      const gone = after.paragraphs.length < draft.paragraphs.length;
      expect(after.paragraphs.map((it) => it.text)).toEqual(gone ? left.toSpliced(index, 1) : left.with(index, ''));
      for (const { rows } of after.tables)
        for (const { cells } of rows) for (const { from, to } of cells) expect(to).toBeGreaterThan(from);
    },
  );

  test('a cell keeps a paragraph when all of its paragraphs go', () => {
    const { from, to } = draft.tables[0]!.rows[0]!.cells[0]!;
    const edits = draft.paragraphs
      .slice(from, to)
      .map(({ index, text }): Edit => ({ kind: 'deleteParagraph', part: 'body', paragraph: index, expect: text }));
    const cell = readDraft(changed(bytes, edits)).tables[0]!.rows[0]!.cells[0]!;
    expect(cell.to - cell.from).toBe(1);
  });
});

/** The first golden draft without headers, footers and a first page of its own. */
const bare = rewriteDocument(someGoldens[0]!.bytes, (xml) =>
  xml.replaceAll(/<w:(?:header|footer)Reference[^>]*>/g, '').replaceAll('<w:titlePg/>', ''),
);

function numbered(bytes: Uint8Array) {
  const draft = readDraft(bytes);
  return {
    before: draft,
    after: readDraft(changed(bytes, [{ kind: 'numberPages', section: 0, expect: sectionOf(draft, 0) }])),
  };
}

test('pages are numbered in a new header, page 1 without', () => {
  const { before, after } = numbered(bare);
  expect(before.headers).toEqual([]);
  expect(after.headers).toMatchObject([{ pageField: true, paragraphs: [{ format: { alignment: 'center' } }] }]);
  expect(after.sections[0]).toMatchObject({ differentFirst: true, header: { default: 0, first: null } });
  expect(after.headers[0]!.paragraphs[0]!.runs[0]!.format).toMatchObject({ font: 'Times New Roman', size: 14 });
  expect(after.paragraphs).toEqual(before.paragraphs);
});

const oneSection = (references: string) => `<w:p><w:r><w:t>a</w:t></w:r></w:p><w:sectPr>${references}</w:sectPr>`;
const said = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

test('an empty header takes the number into its own paragraph', () => {
  const file = rawDocx({
    body: oneSection('<w:headerReference w:type="default" r:id="h"/>'),
    headers: { h: '<w:p/>' },
  });
  const { after } = numbered(file);
  expect(after.headers).toMatchObject([
    { pageField: true, paragraphs: [{ text: '2', format: { alignment: 'center' } }] },
  ]);
});

test('what a header and a footer say stays on every page, page 1 included', () => {
  const file = rawDocx({
    body: oneSection('<w:headerReference w:type="default" r:id="h"/><w:footerReference w:type="default" r:id="f"/>'),
    headers: { h: said('MẬT') },
    footers: { f: said('Địa chỉ') },
  });
  const { after } = numbered(file);
  const { header, footer } = after.sections[0]!;
  const textsOf = (index: number | null) => after.headers[index!]!.paragraphs.map(({ text }) => text);
  expect(textsOf(header.default)).toEqual(['MẬT', '2']);
  expect(textsOf(header.first)).toEqual(['MẬT']);
  expect(footer.first).toBe(footer.default);
});

test('a header with the number already is left, and only page 1 is bared', () => {
  const field = '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>';
  const file = rawDocx({ body: oneSection('<w:headerReference w:type="default" r:id="h"/>'), headers: { h: field } });
  const { before, after } = numbered(file);
  expect(after.headers).toEqual(before.headers);
  expect(after.sections[0]!.differentFirst).toBe(true);
});

test('even pages are numbered too where the file tells them apart', () => {
  const { after } = numbered(rawDocx({ body: oneSection(''), settings: '<w:evenAndOddHeaders/>' }));
  expect(after.sections[0]!.header).toEqual({ default: 0, first: null, even: 0 });
});

test('two sections that share a header get one number', () => {
  const body = `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr></w:pPr></w:p>${oneSection('')}`;
  const file = rawDocx({ body, headers: { h: '<w:p/>' } });
  const draft = readDraft(file);
  const edits = [0, 1].map((section): Edit => ({ kind: 'numberPages', section, expect: sectionOf(draft, section) }));
  expect(readDraft(changed(file, edits)).headers.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
    ['2'],
  ]);
});

test('a body without section properties gets them', () => {
  const file = rawDocx({ body: said('a') });
  const { after } = numbered(file);
  expect(after.sections[0]).toMatchObject({ differentFirst: true, header: { default: 0 } });
});
