import { unzipSync } from 'fflate';
import { checkDraft, type CheckResult } from '../../src/check/check';
import type { DraftDocument } from '../../src/draft/model';
import { readDraft } from '../../src/draft/read';
import { landing } from '../../src/drafting/landing';
import type { LandingPlace, LandingSort } from '../../src/drafting/model';
import type { Edit } from '../../src/finding/model';
import { FileHost } from '../../src/host/file';
import { changed } from '../edits/changed';
import { golden, goldens, someGoldens } from '../support/golden';
import { violationsOf } from '../support/validator';

jest.setTimeout(120_000);

const words: Readonly<Record<LandingSort, string>> = {
  item: 'Định kỳ hằng quý, các cơ quan, đơn vị có liên quan báo cáo kết quả thực hiện trước ngày 20 của tháng cuối quý.',
  running: 'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh để xem xét.',
  canCu: 'Căn cứ tình hình thực tế của địa phương;',
};

interface Case {
  readonly name: string;
  readonly place: LandingPlace;
  readonly sort: LandingSort;
}

const inScope = goldens.filter(({ name }) => !name.startsWith('ngoai-'));

/** Each draft as it is read and judged before anything is put in: once for all that is put in. */
const drafts = new Map(
  inScope.map(({ name, bytes }) => {
    const draft = readDraft(bytes);
    return [name, { bytes, draft, before: checked(draft) }] as const;
  }),
);

function known(name: string) {
  const draft = drafts.get(name);
  if (draft === undefined) throw new Error(name);
  return draft;
}

/** Two of five places of every draft: the first paragraph of its text, two further down, the last, its căn cứ. */
const cases = inScope.flatMap(({ name }, i): readonly Case[] => {
  const { anatomy } = known(name).before;
  const text = anatomy.of('noiDung').map(({ paragraph }) => paragraph.index);
  const at = (share: number) => text[Math.floor((text.length - 1) * share)] ?? 0;
  const beside = (paragraph: number, where: LandingPlace['where'] = 'after') => ({ paragraph, where, outwards: 0 });
  const grounds = anatomy.of('noiDung').filter(({ role }) => role === 'canCu');
  const all: readonly Case[] = [
    { name, place: beside(at(0), 'before'), sort: 'running' },
    { name, place: beside(at(0.5)), sort: 'item' },
    { name, place: beside(at(0.8)), sort: 'item' },
    { name, place: beside(at(1)), sort: 'running' },
    ...grounds.slice(-1).map(({ paragraph }): Case => ({ name, place: beside(paragraph.index), sort: 'canCu' })),
  ];
  return all.filter((_, place) => place % all.length === i % all.length || place === (i + 2) % all.length);
});

function checked(draft: DraftDocument): CheckResult {
  return checkDraft(draft, { asOf: '2026-11-26' });
}

function land({ name, place, sort }: Case) {
  const { bytes, draft, before } = known(name);
  const text = { sort, paragraphs: [{ text: words[sort], places: [] }] };
  const answer = landing(draft, before.anatomy, place, text);
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return { bytes, draft, before, answer };
}

/** Where the new paragraph stands. */
function placeOf(edits: readonly Edit[]): number {
  const insertion = edits.find((edit) => edit.kind === 'insertParagraphs');
  if (insertion === undefined) throw new Error('nothing is put in');
  return insertion.paragraph + (insertion.where === 'after' ? 1 : 0);
}

/** Rules that speak of a draft. */
function rulesIn({ findings }: CheckResult): ReadonlySet<string> {
  return new Set(findings.map(({ rule }) => rule));
}

test('there are drafts of both conventions', () => {
  expect(cases.length).toBeGreaterThan(80);
  expect(cases.some(({ name }) => name.startsWith('dang-'))).toBe(true);
});

test.each(cases)('$name, $sort at paragraph $place.paragraph: what it was, and the new words', (it) => {
  const { bytes, draft, before, answer } = land(it);
  const after = changed(bytes, answer.edits);
  const now = readDraft(after);

  // Nothing but the new paragraphs, numbers that count on, and end marks.
  const touched = new Set(answer.edits.flatMap((edit) => ('span' in edit ? [edit.span.paragraph] : [])));
  const added = now.paragraphs.length - draft.paragraphs.length;
  expect(added).toBe(1);
  const at = placeOf(answer.edits);
  const rest = now.paragraphs.toSpliced(at, added);
  rest.forEach(({ text, format, runs }, i) => {
    const was = draft.paragraphs[i]!;
    expect(format).toEqual(was.format);
    if (!touched.has(i)) expect({ text, runs }).toEqual({ text: was.text, runs: was.runs });
  });

  // Every other member of the file is the same to the byte.
  const [old, members] = [unzipSync(bytes), unzipSync(after)];
  expect(Object.keys(members)).toEqual(Object.keys(old));
  for (const name of Object.keys(old)) if (name !== 'word/document.xml') expect(members[name]).toEqual(old[name]);

  // The new words are read as text, and our own checker has nothing new to say.
  const result = checked(now);
  const part = result.anatomy.of('noiDung').find(({ paragraph }) => paragraph.index === at);
  const attached = result.anatomy.attached.flatMap((one) => one.of('noiDung'));
  expect(part ?? attached.find(({ paragraph }) => paragraph.index === at)).toBeDefined();
  expect([...rulesIn(result)].filter((rule) => !rulesIn(before).has(rule))).toEqual([]);
});

test.each(cases.filter((_, i) => i % 9 === 0))('$name at $place.paragraph: taken back to the byte', async (it) => {
  const { bytes, answer } = land(it);
  const host = new FileHost(bytes);
  expect(await host.apply(answer.edits)).toEqual({ kind: 'applied' });
  expect(await host.undo()).toBe('undone');
  expect(Buffer.compare(host.bytes, bytes)).toBe(0);
});

test.each(someGoldens.slice(-2).map(({ name }) => name))('%s stays valid', async (name) => {
  const known = new Set((await violationsOf(golden(name).bytes)).map(({ description }) => description));
  const it = cases.find((one) => one.name === name && one.sort === 'item') ?? cases.find((one) => one.name === name)!;
  const { bytes, answer } = land(it);
  const found = await violationsOf(changed(bytes, answer.edits));
  expect(found.filter(({ description }) => !known.has(description))).toEqual([]);
});
