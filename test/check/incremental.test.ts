import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtIn } from '../../src/catalogue/built-in';
import { Registry } from '../../src/catalogue/registry';
import { lineMemory } from '../../src/citation/document';
import { readDraft } from '../../src/draft/read';
import { FileHost } from '../../src/host/file';
import { localEngine } from '../../src/pane/engine';
import { citationsWith } from '../../src/rules/reading/citations';
import { TextMemory } from '../../src/rules/reading/shared-text';
import { checkDraft } from '../../src/check/check';

const bytes: Uint8Array = new Uint8Array(readFileSync(resolve(__dirname, '../golden/ke-hoach-001.docx')));
const asOf = '2026-11-21';
const registry = new Registry(builtIn());
const coverage = { sections: true, headers: true, formatting: true };

/** Words that make references, break them, double them, or are nothing. */
const words = fc.constantFrom(
  'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  'Nghị định số 30/2020/NĐ-CP ngày 06 tháng 3 năm 2020',
  'Chỉ thị số 33/CT-TTg',
  'Căn cứ Luật Tổ chức chính quyền địa phương;',
  ', ',
  ' và ',
  'Số: 5/KH-UBND',
  '',
  'ngày 31 tháng 02 năm 2026',
  'báo cáo kết quả trước ngày 20/3/2026',
  'thưc hiện thưc hiện hoà giải',
);

/** Puts words over some characters of a paragraph, or deletes or adds a paragraph. */
const change = fc.record({
  paragraph: fc.nat(200),
  at: fc.nat(80),
  length: fc.nat(30),
  words,
  kind: fc.constantFrom('replace', 'replace', 'replace', 'add', 'delete'),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

async function changed(host: FileHost, { paragraph, at, length, words: text, kind }: Change): Promise<void> {
  const { paragraphs } = readDraft(host.bytes);
  const of = paragraphs[paragraph % paragraphs.length]!;
  const { index } = of;
  if (kind === 'delete')
    await host.apply([{ kind: 'deleteParagraph', part: 'body', paragraph: index, expect: of.text }]);
  else if (kind === 'add')
    await host.apply([
      { kind: 'insertParagraphs', part: 'body', paragraph: index, expect: of.text, where: 'after', lines: [text] },
    ]);
  else {
    const start = Math.min(at, of.text.length);
    const end = Math.min(start + length, of.text.length);
    const span = { part: 'body', paragraph: index, start, end } as const;
    await host.apply([{ kind: 'replaceText', span, expect: of.text.slice(start, end), text }]);
  }
}

test('what is judged again after changes is what is judged anew', async () => {
  const memory = new TextMemory();
  const again = citationsWith(registry, lineMemory());
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const host = new FileHost(bytes);
      for (const it of changes) {
        await changed(host, it);
        const draft = readDraft(host.bytes);
        const known = checkDraft(draft, { asOf, citations: again, memory });
        const anew = checkDraft(readDraft(host.bytes), { asOf, citations: citationsWith(registry) });
        expect(known.findings).toEqual(anew.findings);
        expect(known.citations).toEqual(anew.citations);
      }
    }),
    { numRuns: 10 },
  );
});

test('an engine that has seen other drafts says what a new one says', async () => {
  const old = localEngine();
  const host = new FileHost(bytes);
  const changes = fc.sample(change, { numRuns: 8, seed: 7 });
  for (const it of changes) {
    await changed(host, it);
    const request = { reading: { bytes: host.bytes, coverage }, options: { asOf }, whole: true } as const;
    const [known, anew] = await Promise.all([old.check(request), localEngine().check(request)]);
    expect(known.result.findings).toEqual(anew.result.findings);
    expect(known.result.citations).toEqual(anew.result.citations);
    await host.undo();
    const back = { ...request, reading: { ...request.reading, bytes: host.bytes } };
    expect((await old.check(back)).result.findings).toEqual((await localEngine().check(back)).result.findings);
  }
});
