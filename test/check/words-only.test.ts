import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkDraft } from '../../src/check/check';
import type { Coverage, DraftDocument } from '../../src/draft/model';
import { readDraft } from '../../src/draft/read';
import type { WordApi } from '../../src/host/word/globals';
import { textReading } from '../../src/host/word/plain';
import { draftOf } from '../support/draft-of';
import { citations } from '../support/registry';

const asOf = '2026-06-15';
const whole: Coverage = { sections: true, headers: true, formatting: true };
const words: Coverage = { sections: false, headers: false, formatting: false };
const golden = (name: string) => new Uint8Array(readFileSync(resolve(__dirname, '../golden', `${name}.docx`)));
const rulesIn = (name: string, coverage: Coverage) =>
  checkDraft(readDraft(golden(name), coverage), { asOf }).findings.map(({ rule }) => rule);

test('of a look that nobody has read nothing is said, and what is not judged is told', () => {
  const { findings, unchecked } = checkDraft(readDraft(golden('cong-van-002'), words), { asOf });
  const told = findings.map(({ rule }) => rule);
  expect(told.filter((rule) => /co-chu|phong-chu|chu-dam|nghieng|canh-deu|lui-dau-dong/u.test(rule))).toEqual([]);
  expect(unchecked.map(({ component }) => component)).toEqual(
    expect.arrayContaining(['trang', 'quocHieu', 'tieuNgu', 'soKyHieu', 'noiDung', 'noiNhan', 'chuKy']),
  );
});

test('what the words alone show is said all the same', () => {
  const told = new Set(rulesIn('cong-van-002', words));
  const ofWords = ['nd30/tieu-ngu/gach-noi', 'nd30/so-ky-hieu/dau-cach', 'nd30/chu-ky/viet-tat-quyen-han'];
  expect(rulesIn('cong-van-002', whole)).toEqual(expect.arrayContaining(ofWords));
  for (const rule of ofWords) expect(told).toContain(rule);
});

test('a correct draft stays silent when only its words are known', () => {
  expect(rulesIn('cong-van-002-dung', words)).toEqual([]);
});

test('the parts that were read whole are judged whole', () => {
  const draft = readDraft(golden('huong-dan-sai'));
  const sized = (coverage: Coverage) =>
    checkDraft({ ...draft, coverage }, { asOf }).findings.filter(({ rule }) => /co-chu|dam-/u.test(rule));
  const all = sized(whole);
  expect(all.length).toBeGreaterThan(0);
  const last = draft.paragraphs.length;
  expect(sized({ ...whole, wordsOnly: [{ from: last - 1, to: last }] }).length).toBeGreaterThan(0);
  expect(sized({ ...whole, wordsOnly: [{ from: 0, to: last }] })).toEqual([]);
});

test('what is missing may stand in a text box that Word did not tell: it is not checked, never missing', () => {
  const { draft } = draftOf({ kind: 'cong-van', soKyHieu: null });
  const missing = checkDraft(draft, { asOf });
  expect(missing.findings.some(({ place }) => place.kind === 'missing')).toBe(true);
  const unread = checkDraft({ ...draft, coverage: words }, { asOf });
  expect(unread.findings.filter(({ place }) => place.kind === 'missing')).toEqual([]);
  expect(unread.unchecked.map(({ component }) => component)).toContain('soKyHieu');
});

const names = readdirSync(resolve(__dirname, '../golden'))
  .filter((file) => file.endsWith('.docx'))
  .map((file) => file.replace('.docx', ''));

test.each(names)('%s: the words alone say nothing that the whole reading does not say', async (name) => {
  const told = (draft: DraftDocument) =>
    checkDraft(draft, { asOf, citations }).findings.map(({ rule, message }) => `${rule}: ${message}`);
  const draft = readDraft(golden(name));
  const known = new Set(told(draft));
  const spoken = await textReading(wordOf(draft.paragraphs.map(({ text }) => text)));
  for (const heard of [readDraft(golden(name), words), readDraft(spoken.bytes, spoken.coverage)])
    expect(told(heard).filter((it) => !known.has(it))).toEqual([]);
});

/** A Word that hands over the texts of its paragraphs and nothing else. */
function wordOf(texts: readonly string[]): WordApi {
  const paragraphs = { load: () => undefined, items: texts.map((text) => ({ text })) };
  const context = { document: { body: { paragraphs } }, sync: () => Promise.resolve() };
  return { run: (work: (context: unknown) => unknown) => Promise.resolve(work(context)) } as unknown as WordApi;
}
