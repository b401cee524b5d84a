import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DraftDocument } from '../../../src/draft/model';
import { readDraft } from '../../../src/draft/read';
import { withinReach } from '../../../src/drafting/sections/for-host';
import type { Edit } from '../../../src/finding/model';
import { FileHost } from '../../../src/host/file';
import { WordHost } from '../../../src/host/word';
import { pageNumbersOf } from '../../../src/rules/reading/page-numbers';
import { rewriteDocument, rewritePart } from '../../support/rewrite-docx';
import { word2021, word365, wordDouble } from '../../support/word-double';
import { withHeader } from '../../support/word-double/headers';
import { draftIn, shape } from '../contract';

jest.setTimeout(60_000);

const golden: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../../golden/cong-van-002-dung.docx')));
const bare = rewriteDocument(golden, (xml) =>
  xml.replaceAll(/<w:(?:header|footer)Reference[^>]*>/gu, '').replaceAll('<w:titlePg/>', ''),
);
const blank = withHeader(bare, 0, 'default');
const bareFirst = rewriteDocument(bare, (xml) => xml.replace('</w:sectPr>', '<w:titlePg/></w:sectPr>'));
const written = (words: string) =>
  rewritePart(blank, 'word/header-of-double-0-default.xml', (xml) =>
    xml.replace('<w:p></w:p>', `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`),
  );

/** The same words at the foot of the pages. */
const footed = [
  ['word/document.xml', /w:headerReference/gu, 'w:footerReference'],
  ['word/_rels/document.xml.rels', /\/header" Target="header-of-double/gu, '/footer" Target="header-of-double'],
  ['[Content_Types].xml', /header\+xml(?="\/><\/Types>)/gu, 'footer+xml'],
  ['word/header-of-double-0-default.xml', /w:hdr/gu, 'w:ftr'],
].reduce<Uint8Array>(
  (sum, [name, from, to]) => rewritePart(sum, String(name), (xml) => xml.replace(from as RegExp, String(to))),
  written('TÀI LIỆU MẬT'),
);

function numbers({ sections }: DraftDocument): Edit {
  const { paper, landscape, margins, differentFirst, pageNumberStart } = sections[0]!;
  return { kind: 'numberPages', section: 0, expect: { paper, landscape, margins, differentFirst, pageNumberStart } };
}

function word(bytes: Uint8Array, sets = word365) {
  const double = wordDouble(bytes, { sets });
  return { host: new WordHost(double.office, double.word), document: double.document };
}

/** The numbers that pages show, as a reader sees them. */
function seen(draft: DraftDocument): unknown {
  return pageNumbersOf(draft).map(({ where, which, section, paragraph, runs }) => ({
    where,
    which,
    section: section.index,
    alignment: paragraph?.format.alignment,
    firstLine: paragraph?.format.firstLine,
    looks: runs.map(({ text, format }) => [text, format.font, format.size, format.bold, format.italic]),
  }));
}

/** All but headers that show nothing: Word makes one when it is asked for it, and keeps it. */
function shown(draft: DraftDocument): unknown {
  const headers = draft.headers.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('')).filter(Boolean);
  return { ...(shape(draft) as object), headers };
}

test.each([
  ['without a header', bare],
  ['with an empty header', blank],
  ['whose first page has a header of its own', bareFirst],
])('a draft %s shows the number that a file shows, and undo takes it out', async (_, bytes) => {
  const { host, document } = word(bytes);
  const file = new FileHost(bytes);
  const before = await draftIn(host);
  expect(await host.apply([numbers(before)])).toEqual({ kind: 'applied' });
  expect(document.syncs).toBe(2);
  expect(await file.apply([numbers(before)])).toEqual({ kind: 'applied' });
  const [inWord, inFile] = [await draftIn(host), await draftIn(file)];
  expect(seen(inFile)).toHaveLength(1);
  expect(seen(inWord)).toEqual(seen(inFile));
  expect(inWord.sections[0]!.differentFirst).toBe(true);
  expect(shown({ ...inWord, headers: [] })).toEqual(shown({ ...inFile, headers: [] }));

  expect(await host.undo()).toBe('undone');
  expect(shown(await draftIn(host))).toEqual(shown(before));
});

test.each([
  ['words stand in the header', written('TÀI LIỆU MẬT')],
  ['the first page would lose its footer', footed],
])('where %s the menu is told, and nothing is changed', async (_, bytes) => {
  const draft = readDraft(bytes);
  expect([...draft.headers, ...draft.footers].flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
    'TÀI LIỆU MẬT',
  ]);
  const { host, document } = word(bytes);
  expect(await host.apply([numbers(draft)])).toEqual({ kind: 'refused', reason: 'unsupported' });
  expect(document.bytes).toBe(bytes);
  expect(withinReach([numbers(draft)], host.can.edits, draft)).toEqual({ edits: [], beyond: [numbers(draft)] });
  expect(withinReach([numbers(draft)], new FileHost(bytes).can.edits, draft).beyond).toEqual([]);
});

test('a Word that cannot make the first page different says so before anything is asked of it', () => {
  expect(word(bare).host.can.edits.has('numberPages')).toBe(true);
  for (const sets of [word2021, { WordApi: 1.8, WordApiDesktop: 0 }, { WordApi: 1.4, WordApiDesktop: 1.3 }])
    expect(word(bare, sets).host.can.edits.has('numberPages')).toBe(false);
});

test('a header that somebody has written into meanwhile stays as it is', async () => {
  const { host, document } = word(blank);
  const edit = numbers(await draftIn(host));
  const typing: Edit = {
    kind: 'replaceText',
    span: { part: 'header:0', paragraph: 0, start: 0, end: 0 },
    expect: '',
    text: 'MẬT',
  };
  document.typed(typing);
  const now = document.bytes;
  expect(await host.apply([edit])).toEqual({ kind: 'stale', edits: [edit] });
  expect(document.bytes).toBe(now);
});

test('numbers beside which somebody has written are not taken back', async () => {
  const { host, document } = word(blank);
  expect(await host.apply([numbers(await draftIn(host))])).toEqual({ kind: 'applied' });
  const beside = { part: 'header:0', paragraph: 0, where: 'after', expect: '2' } as const;
  document.typed({ kind: 'insertParagraphs', ...beside, lines: ['Mật'] });
  const now = document.bytes;
  expect(await host.undo()).toBe('stale');
  expect(document.bytes).toBe(now);
});

test('a write that fails half way leaves no number behind', async () => {
  const { host, document } = word(blank);
  const before = await draftIn(host);
  document.failures.writeAfter = 3;
  await expect(host.apply([numbers(before)])).rejects.toMatchObject({ code: 'write-failed' });
  expect(seen(document.draft)).toEqual([]);
  expect(document.draft.sections[0]!.differentFirst).toBe(before.sections[0]!.differentFirst);
});

test('a locked draft is left alone', async () => {
  const locked = rewritePart(bare, 'word/settings.xml', (xml) =>
    xml.replace('</w:settings>', '<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>'),
  );
  const { host, document } = word(locked);
  expect(await host.apply([numbers(readDraft(locked))])).toEqual({ kind: 'refused', reason: 'protected' });
  expect(document.bytes).toBe(locked);
});
