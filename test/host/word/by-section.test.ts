import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkDraft } from '../../../src/check/check';
import type { DraftDocument } from '../../../src/draft/model';
import { readDraft } from '../../../src/draft/read';
import { WordHost } from '../../../src/host/word';
import { wordDouble, type DoubleDocument } from '../../support/word-double';
import { shape } from '../contract';

jest.setTimeout(60_000);

const golden = (name: string) => new Uint8Array(readFileSync(resolve(__dirname, '../../golden', name)));
/** Three sections. */
const bytes = golden('phuong-an-ung-pho-bao.docx');
const everything = { sections: true, headers: true, formatting: true };

/** A Word that gives neither the file nor the body as a whole. */
function reading(prepare: (document: DoubleDocument) => void, of: Uint8Array = bytes) {
  const { office, word, document } = wordDouble(of);
  document.failures.file = true;
  prepare(document);
  return { host: new WordHost(office, word), document };
}

/** What a reader sees of it: a header stands once for each section here, whoever shares it in the file. */
function seen(draft: DraftDocument): unknown {
  const { paragraphs, sections } = shape(draft) as { readonly paragraphs: unknown; readonly sections: unknown };
  const headers = draft.sections.map(({ header, footer }) =>
    (['default', 'first'] as const).map((which) => [
      draft.headers[header[which] ?? -1]?.paragraphs.map(({ text }) => text).filter((text) => text !== '') ?? [],
      draft.footers[footer[which] ?? -1]?.paragraphs.map(({ text }) => text).filter((text) => text !== '') ?? [],
    ]),
  );
  return { paragraphs, sections, headers, ranges: draft.sections.map(({ from, to }) => [from, to]) };
}

const texts = (of: Uint8Array) => readDraft(of).paragraphs.map(({ text }) => text);

test('sections that come one by one make the draft that the whole is, with their headers', async () => {
  const { host, document } = reading((it) => (it.failures.sections = [7]));
  const { bytes: flat, coverage } = await host.read();
  expect(coverage).toEqual(everything);
  expect(seen(readDraft(flat, coverage))).toEqual(seen(readDraft(bytes)));
  // The body that fails; then their number, all of them, and their headers.
  expect(document.syncs).toBe(1 + 1 + 1 + 2);
});

test.each([0, 1, 2])('section %i that fails is read in its words, the others are whole', async (bad) => {
  const { host } = reading((it) => (it.failures.sections = [bad]));
  const { bytes: flat, coverage } = await host.read();
  const [whole, draft] = [readDraft(bytes), readDraft(flat, coverage)];
  const { from, to } = whole.sections[bad]!;
  expect(coverage).toMatchObject({ sections: false, formatting: true });
  expect(coverage.wordsOnly).toHaveLength(1);
  const { from: unread, to: until } = coverage.wordsOnly![0]!;
  expect(unread).toBe(from);
  expect(draft.paragraphs.slice(unread, until).map(({ text }) => text)).toEqual([
    ...texts(bytes).slice(from, to),
    ...(bad === 2 ? [] : ['']),
  ]);
  const looks = (of: typeof whole, at: number, end: number) =>
    of.paragraphs.slice(at, end).map(({ text, label, format, runs }) => ({ text, label, format, runs }));
  expect(looks(draft, 0, from)).toEqual(looks(whole, 0, from));
  expect(looks(draft, until, draft.paragraphs.length)).toEqual(looks(whole, to, whole.paragraphs.length));
  expect(draft.sections).toHaveLength(3);
});

test('what could not be read is told as not checked, and never found fault with', async () => {
  const { host } = reading((it) => (it.failures.sections = [1]));
  const { bytes: flat, coverage } = await host.read();
  const options = { asOf: '2026-06-15' } as const;
  const { findings, unchecked } = checkDraft(readDraft(flat, coverage), options);
  const known = checkDraft(readDraft(bytes), options).findings.map(({ message }) => message);
  expect(findings.map(({ message }) => message).filter((it) => !known.includes(it))).toEqual([]);
  expect(unchecked.map(({ reason }) => reason)).toEqual(
    expect.arrayContaining([
      'Word không trao kiểu chữ, cỡ chữ của một phần văn bản.',
      'Word không trao khổ giấy, lề hoặc phần đầu trang của văn bản này.',
    ]),
  );
});

test('in what was read in its words alone, words are changed and looks are not', async () => {
  const { host, document } = reading((it) => (it.failures.sections = [1]));
  const { bytes: flat, coverage } = await host.read();
  const draft = readDraft(flat, coverage);
  const { from } = draft.sections[1]!;
  const at = draft.paragraphs.findIndex(({ index, text }) => index >= from && text.length > 20);
  const { text } = draft.paragraphs[at]!;
  const span = { part: 'body', paragraph: at, start: 0, end: 4 } as const;
  const format = { kind: 'formatRuns', span, expect: text.slice(0, 4), format: { bold: true } } as const;
  expect(await host.apply([format])).toEqual({ kind: 'refused', reason: 'unsupported' });
  const words = { kind: 'replaceText', span, expect: text.slice(0, 4), text: 'Đổi:' } as const;
  expect(await host.apply([words])).toEqual({ kind: 'applied' });
  expect(document.draft.paragraphs.some((it) => it.text === `Đổi:${text.slice(4)}`)).toBe(true);
  expect(await host.undo()).toBe('undone');
  expect(document.draft.paragraphs.map((it) => it.text)).toEqual(texts(bytes));
});

test('properties that Word makes up for an excerpt are not those of the section', async () => {
  const { host } = reading((it) => {
    it.failures.sections = [7];
    it.excerpts.properties = 'madeUp';
  });
  const { bytes: flat, coverage } = await host.read();
  expect(coverage).toEqual({ ...everything, sections: false });
  expect(readDraft(flat, coverage).paragraphs.map(({ text }) => text)).toEqual(texts(bytes));
});

test('an empty paragraph that Word adds to an excerpt is none of the draft', async () => {
  const { host } = reading((it) => {
    it.failures.sections = [7];
    it.excerpts.spare = true;
  });
  const { bytes: flat, coverage } = await host.read();
  expect(seen(readDraft(flat, coverage))).toEqual(seen(readDraft(bytes)));
});

test('where no section comes, the words are read', async () => {
  const { host } = reading((it) => (it.failures.sections = [0, 1, 2]));
  expect((await host.read()).coverage).toEqual({ sections: false, headers: false, formatting: false });
});

test('paragraphs of lists that Word leaves out are known in their words only', async () => {
  const listed = golden('dang-to-trinh-hd05-sai.docx');
  const labelled = readDraft(listed).paragraphs.filter(({ label }) => label !== '');
  expect(labelled.length).toBeGreaterThan(0);
  const { host } = reading((it) => (it.excerpts.lists = false), listed);
  const { coverage } = await host.read();
  expect(coverage).toMatchObject(everything);
  expect(coverage.wordsOnly).toEqual(labelled.map(({ index }) => ({ from: index, to: index + 1 })));
});
