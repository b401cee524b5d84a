import { checkDraft } from '../../src/check/check';
import { readDraft } from '../../src/draft/read';
import { landing } from '../../src/drafting/landing';
import { changed } from '../edits/changed';
import { golden } from '../support/golden';

const { bytes } = golden('chuong-trinh-xa');
const check = (file: Uint8Array) => checkDraft(readDraft(file), { asOf: '2026-11-26' });
const draft = readDraft(bytes);
const { anatomy, findings } = check(bytes);
const work = draft.paragraphs.find(({ text, cell }) => cell !== null && text === 'Nội dung công việc')!;
const blank = draft.paragraphs.find(
  ({ text, cell, index }) => index > work.index && cell?.table === work.cell?.table && text === '',
)!;

function put(paragraph: number, ...texts: readonly string[]) {
  const text = { sort: 'item', paragraphs: texts.map((it) => ({ text: it, places: [] })) } as const;
  const answer = landing(draft, anatomy, { paragraph, where: 'after', outwards: 0 }, text);
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return { answer, after: changed(bytes, answer.edits) };
}

test('a paragraph of a cell has its new neighbour in the same cell, set alike, and says nothing new', () => {
  const cell = draft.paragraphs[work.index + 5]!;
  const { answer, after } = put(cell.index, 'Rà soát, báo cáo');
  const added = readDraft(after).paragraphs[cell.index + 1]!;
  expect(answer).toMatchObject({ number: null, movesEnd: false, renumbered: [] });
  expect(added).toMatchObject({ text: 'Rà soát, báo cáo', cell: cell.cell, format: cell.format });
  const known = new Set(findings.map(({ rule }) => rule));
  expect(check(after).findings.filter(({ rule }) => !known.has(rule))).toEqual([]);
});

test('a blank cell is filled, the rest goes below', () => {
  const { after } = put(blank.index, 'Một', 'Hai');
  const now = readDraft(after).paragraphs;
  expect(now.slice(blank.index, blank.index + 2).map(({ text, cell }) => ({ text, cell }))).toEqual([
    { text: 'Một', cell: blank.cell },
    { text: 'Hai', cell: blank.cell },
  ]);
  expect(now).toHaveLength(draft.paragraphs.length + 1);
});
