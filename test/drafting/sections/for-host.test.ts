import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkDraft } from '../../../src/check/check';
import { readDraft } from '../../../src/draft/read';
import { withinReach } from '../../../src/drafting/sections/for-host';
import { sectionFor } from '../../../src/drafting/sections/section-for';
import type { Edit } from '../../../src/finding/model';
import { FileHost } from '../../../src/host/file';
import { WordHost } from '../../../src/host/word';
import { agency } from '../../support/agencies';
import { rewriteDocument } from '../../support/rewrite-docx';
import { violationsOf } from '../../support/validator';
import { wordDouble } from '../../support/word-double';
import { after, draftWithout, materialOf, specimens } from './drafts';

jest.setTimeout(120_000);

const golden: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../../golden/cong-van-002-dung.docx')));
/** The same without the line under Tiêu ngữ and the agency's name. */
const lineless = rewriteDocument(golden, (xml) =>
  xml.replaceAll(/<mc:AlternateContent>.*?<\/mc:AlternateContent>/gsu, ''),
);

const inWord: ReadonlySet<Edit['kind']> = new Set([
  'replaceText',
  'formatRuns',
  'formatParagraph',
  'insertParagraphs',
  'insertBlock',
  'deleteParagraph',
]);

test('a host that draws gets the edits as they are; one that does not gets each line in a paragraph of its own', () => {
  const draft = readDraft(lineless);
  const { anatomy, findings } = checkDraft(draft, { asOf: '2026-06-15' });
  const section = sectionFor('phanDau', { draft, anatomy, findings, profile: null, year: 2026 });
  if (section.kind !== 'repair') throw new Error(section.kind);
  expect(section.edits.map(({ kind }) => kind)).toContain('drawLine');
  expect(withinReach(section.edits, new Set([...inWord, 'drawLine']), draft)).toEqual({
    edits: section.edits,
    beyond: [],
  });

  const { edits, beyond } = withinReach(section.edits, inWord, draft);
  expect([edits.length, beyond]).toEqual([section.edits.length, []]);
  const done = readDraft(after(lineless, { ...section, edits }));
  const { findings: left } = checkDraft(done, { asOf: '2026-06-15' });
  expect(left.filter(({ rule }) => rule.endsWith('/dong-ke')).map(({ message }) => message)).toEqual([]);
});

test('what has no other way stays beyond reach', () => {
  const draft = readDraft(golden);
  const { paper, landscape, margins, differentFirst, pageNumberStart } = draft.sections[0]!;
  const edit: Edit = {
    kind: 'numberPages',
    section: 0,
    expect: { paper, landscape, margins, differentFirst, pageNumberStart },
  };
  expect(withinReach([edit], inWord, draft)).toEqual({ edits: [], beyond: [edit] });
});

const wholes = [
  [
    'phanDau',
    [
      'QuocHieu',
      'TieuNgu',
      'CoQuanChuQuan',
      'CoQuanBanHanh',
      'DauSao',
      'SoKyHieu',
      'DiaDanhThoiGian',
      'TrichYeuCongVan',
    ],
  ],
  ['noiNhanChuKy', ['NoiNhan', 'NoiNhanMuc', 'QuyenHan', 'ChucVu', 'HoTen']],
  ['trichYeu', ['TenLoai', 'TrichYeuCongVan', 'TrichYeu', 'NamGach']],
  ['phuLuc', []],
] as const;

describe.each(specimens)('%s', (id, whom) => {
  test.each(wholes)(
    '%s: Word and a file say the same afterwards, the file is valid, and Word takes it back',
    async (kind, gone) => {
      const bytes = draftWithout(id, whom, gone);
      const material = materialOf(bytes, id, agency(whom));
      const section = sectionFor(kind, material);
      if (section.kind !== 'insert') throw new Error(section.kind);
      const { edits } = withinReach(section.edits, inWord, material.draft);

      const file = new FileHost(bytes);
      const double = wordDouble(bytes);
      const host = new WordHost(double.office, double.word);
      await host.read();
      expect([await file.apply(edits), await host.apply(edits)]).toEqual([{ kind: 'applied' }, { kind: 'applied' }]);
      const texts = (of: Uint8Array) => readDraft(of).paragraphs.map(({ text }) => text);
      expect(texts(double.document.bytes)).toEqual(texts(file.bytes));
      expect(await violationsOf(file.bytes)).toEqual([]);
      expect(await host.undo()).toBe('undone');
      // Word keeps an empty paragraph behind a table that ends the document.
      expect(texts(double.document.bytes).join('\n').trimEnd()).toBe(texts(bytes).join('\n').trimEnd());
    },
  );
});
