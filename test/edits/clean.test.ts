import { strFromU8, unzipSync } from 'fflate';
import { readDraft } from '../../src/draft/read';
import { cleaned } from '../../src/edits/clean';
import { traceGroups, tracesOf, type TraceGroup } from '../../src/edits/traces';
import { someGoldens } from '../support/golden';
import { part, rawDocx, rawFiles } from '../support/raw-docx';
import { rewriteDocument } from '../support/rewrite-docx';
import { violationsOf } from '../support/validator';
import { zipSync, strToU8 } from 'fflate';

jest.setTimeout(60_000);

const all: ReadonlySet<TraceGroup> = new Set(traceGroups);
const by = 'w:id="1" w:author="Lê An" w:date="2026-03-01T08:00:00Z"';
const p = (inside: string, mark = '') =>
  mark === '' ? `<w:p>${inside}</w:p>` : `<w:p><w:pPr><w:rPr>${mark}</w:rPr></w:pPr>${inside}</w:p>`;
const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const del = (text: string) => `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const ins = (inside: string) => `<w:ins ${by}>${inside}</w:ins>`;
const row = (properties: string, ...cells: readonly string[]) =>
  `<w:tr>${properties}${cells.map((it) => `<w:tc>${it}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

function bodyAfter(body: string, groups: ReadonlySet<TraceGroup> = all): string {
  const bytes = cleaned(rawDocx({ body }), groups);
  const xml = strFromU8(unzipSync(bytes!)['word/document.xml']!);
  return /<w:body>([\s\S]*)<\/w:body>/.exec(xml)![1]!;
}

test.each<[string, string, string]>([
  ['nothing to clean', p(r('a')), p(r('a'))],
  ['an insertion', p(r('a') + ins(r('b'))), p(r('a') + r('b'))],
  ['a deletion', p(r('a') + del('b') + r('c')), p(r('a') + r('c'))],
  ['a deletion inside an insertion', p(ins(r('a') + del('b'))), p(r('a'))],
  [
    'a bookmark that begins in a deletion',
    p(`<w:del ${by}><w:bookmarkStart w:id="7" w:name="x"/><w:r><w:delText>a</w:delText></w:r></w:del>`) +
      p(`${r('b')}<w:bookmarkEnd w:id="7"/>`),
    p('<w:bookmarkStart w:id="7" w:name="x"/>') + p(`${r('b')}<w:bookmarkEnd w:id="7"/>`),
  ],
  [
    'a move',
    p(
      `<w:moveFromRangeStart ${by} w:name="m"/><w:moveFrom ${by}>${r('a')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>${r('b')}`,
    ) + p(`<w:moveToRangeStart ${by} w:name="m"/><w:moveTo ${by}>${r('a')}</w:moveTo><w:moveToRangeEnd w:id="1"/>`),
    p(r('b')) + p(r('a')),
  ],
  [
    'changes of format',
    `<w:p><w:pPr><w:jc w:val="both"/><w:pPrChange ${by}><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>`,
    '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r></w:p>',
  ],
  ['an inserted mark', p(r('a'), `<w:ins ${by}/>`), '<w:p><w:pPr><w:rPr></w:rPr></w:pPr>' + r('a') + '</w:p>'],
  ['a deleted paragraph', p(r('a')) + p(del('b'), `<w:del ${by}/>`) + p(r('c')), p(r('a')) + p(r('c'))],
  [
    'a deleted mark: the second paragraph gives the look',
    p(r('a'), `<w:del ${by}/>`) + `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${r('b')}</w:p>`,
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${r('a')}${r('b')}</w:p>`,
  ],
  [
    'deleted marks one after another, into an empty paragraph',
    p(r('a'), `<w:del ${by}/>`) + p(r('b'), `<w:del ${by}/>`) + '<w:p/>',
    p(r('a') + r('b')),
  ],
  [
    'a deleted paragraph before a table',
    p(r('a')) + p(del('b'), `<w:del ${by}/>`) + table(row('', p(r('c')))),
    p(r('a')) + table(row('', p(r('c')))),
  ],
  [
    'a deleted paragraph between tables stays, empty',
    table(row('', p(''))) + p(del('b'), `<w:del ${by}/>`) + table(row('', p(''))),
    table(row('', p(''))) + '<w:p><w:pPr><w:rPr></w:rPr></w:pPr></w:p>' + table(row('', p(''))),
  ],
  [
    'the last paragraph of a cell stays',
    table(row('', p(del('b'), `<w:del ${by}/>`))),
    table(row('', '<w:p><w:pPr><w:rPr></w:rPr></w:pPr></w:p>')),
  ],
  [
    'rows',
    table(row(`<w:trPr><w:ins ${by}/></w:trPr>`, p(r('a'))), row(`<w:trPr><w:del ${by}/></w:trPr>`, p(del('b')))),
    table(row('<w:trPr></w:trPr>', p(r('a')))),
  ],
  ['a table', p('') + table(row(`<w:trPr><w:del ${by}/></w:trPr>`, p(del('b')))) + p(r('c')), p('') + p(r('c'))],
  [
    'cells',
    table(
      row('', `<w:tcPr><w:cellIns ${by}/></w:tcPr>${p(r('a'))}`, `<w:tcPr><w:cellDel ${by}/></w:tcPr>${p(r('b'))}`),
    ),
    table(row('', `<w:tcPr></w:tcPr>${p(r('a'))}`)),
  ],
  [
    'merged cells',
    table(
      row('', `<w:tcPr><w:tcW w:w="9"/><w:vAlign w:val="top"/><w:cellMerge ${by} w:vMerge="rest"/></w:tcPr>${p('')}`),
    ),
    table(row('', `<w:tcPr><w:tcW w:w="9"/><w:vMerge w:val="restart"/><w:vAlign w:val="top"/></w:tcPr>${p('')}`)),
  ],
  [
    'a comment',
    p(
      `<w:commentRangeStart w:id="3"/>${r('a')}<w:commentRangeEnd w:id="3"/><w:r><w:rPr><w:rStyle w:val="x"/></w:rPr><w:commentReference w:id="3"/></w:r>`,
    ),
    p(r('a')),
  ],
  [
    'a highlight',
    '<w:p><w:r><w:rPr><w:b/><w:highlight w:val="yellow"/></w:rPr><w:t>a</w:t></w:r></w:p>',
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r></w:p>',
  ],
  [
    'a text box in both its forms',
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p(del('b'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(del('b'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p('')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
  ],
  [
    'a section',
    `${p(r('a'))}<w:sectPr><w:pgSz w:w="9"/><w:sectPrChange ${by}><w:sectPr/></w:sectPrChange></w:sectPr>`,
    `${p(r('a'))}<w:sectPr><w:pgSz w:w="9"/></w:sectPr>`,
  ],
])('%s', (_, before, after) => {
  expect(bodyAfter(before)).toBe(after);
  expect(bodyAfter(after)).toBe(after);
  expect(tracesOf(rawDocx({ body: after }))).toEqual([]);
});

const mixed =
  p(r('a') + ins(r('b')) + del('c')) +
  p('<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>d</w:t></w:r><w:r><w:commentReference w:id="1"/></w:r>');

test.each<[TraceGroup, string]>([
  ['changes', p(r('a') + r('b')) + mixed.slice(mixed.indexOf('</w:p>') + 6)],
  ['comments', mixed.replace('<w:r><w:commentReference w:id="1"/></w:r>', '')],
  ['highlights', mixed.replace('<w:highlight w:val="yellow"/>', '')],
])('only %s', (group, after) => expect(bodyAfter(mixed, new Set([group]))).toBe(after));

test('what, where, whose, which words', () => {
  const body =
    p(r('Sở ') + ins(r('Nội ') + r('vụ')) + del('Y tế')) +
    p(`<w:moveTo ${by}>${r('chuyển')}</w:moveTo>`) +
    p('<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>tô</w:t></w:r><w:r><w:commentReference w:id="3"/></w:r>') +
    `<w:p><w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange></w:rPr><w:t>đậm</w:t></w:r></w:p>` +
    '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>';
  const comments = `<w:comment w:id="3" w:author="Trần Bình">${p(r('Xem lại'))}</w:comment>`;
  expect(tracesOf(rawDocx({ body, comments, headers: { h: p(del('12')) } }))).toEqual([
    { kind: 'insertion', story: 'body', paragraph: 0, author: 'Lê An', text: 'Nội vụ' },
    { kind: 'deletion', story: 'body', paragraph: 0, author: 'Lê An', text: 'Y tế' },
    { kind: 'move', story: 'body', paragraph: 1, author: 'Lê An', text: 'chuyển' },
    { kind: 'highlight', story: 'body', paragraph: 2, author: null, text: 'tô' },
    { kind: 'comment', story: 'body', paragraph: 2, author: 'Trần Bình', text: 'Xem lại' },
    { kind: 'format', story: 'body', paragraph: 3, author: 'Lê An', text: 'đậm' },
    { kind: 'deletion', story: 'header', paragraph: null, author: 'Lê An', text: '12' },
  ]);
});

test('headers and comments are cleaned, and the parts stay where others point at them', () => {
  const files = rawFiles({
    body: `${p(r('a'))}<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>`,
    comments: `<w:comment w:id="3" w:author="Trần Bình">${p(r('Xem lại'))}</w:comment>`,
    headers: { h: p(r('1') + del('2')) },
  });
  const before = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const after = unzipSync(cleaned(before, all)!);
  expect(Object.keys(after)).toEqual(Object.keys(files));
  expect(strFromU8(after['word/comments.xml']!)).toBe(part('w:comments', ''));
  expect(strFromU8(after['word/header-h.xml']!)).toBe(part('w:hdr', p(r('1'))));
  expect(strFromU8(after['word/document.xml']!)).toBe(files['word/document.xml']);
});

/** Traces of every kind on the real words of a draft: every third run inserted, marked, or followed by a deletion. */
function worked(bytes: Uint8Array): Uint8Array {
  let n = 0;
  return rewriteDocument(bytes, (xml) =>
    xml.replace(/<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:r>).)*<\/w:rPr>)?<w:t(?: [^>]*)?>[^<]*<\/w:t><\/w:r>/g, (run) => {
      n++;
      const id = `w:id="${9000 + n}" w:author="Lê An" w:date="2026-03-01T08:00:00Z"`;
      if (n % 3 === 1) return `<w:ins ${id}>${run}</w:ins>`;
      if (n % 3 === 2) return `${run}<w:del ${id}><w:r><w:delText>bỏ</w:delText></w:r></w:del>`;
      return run;
    }),
  );
}

describe.each(someGoldens)('$name', ({ bytes }) => {
  test('worked on and cleaned, it is what it was', async () => {
    const before = worked(bytes);
    const after = cleaned(before, all)!;
    expect(tracesOf(before).length).toBeGreaterThan(5);
    expect(readDraft(after)).toEqual(readDraft(cleaned(bytes, all)!));
    expect(readDraft(after).trackedChanges).toBe(0);
    expect(cleaned(after, all)).toEqual(after);
    const [were, are] = [unzipSync(bytes), unzipSync(after)];
    for (const name of Object.keys(were)) if (name !== 'word/document.xml') expect(are[name]).toEqual(were[name]);
    const known = new Set((await violationsOf(bytes)).map(({ description }) => description));
    expect((await violationsOf(after)).filter(({ description }) => !known.has(description))).toEqual([]);
  });
});

test('a draft without traces keeps its very bytes', () => {
  const bytes = rawDocx({ body: p(r('a')) });
  expect(cleaned(bytes, all)).toBe(bytes);
});
