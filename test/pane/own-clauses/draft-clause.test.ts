import { noKnowledge } from '../../../src/citation/read';
import { builtInClauses, builtInSlots } from '../../../src/clauses/built-in';
import { proposeClause } from '../../../src/clauses/own/propose';
import {
  blankDraft,
  clauseOfDraft,
  draftFrom,
  draftOf,
  withChoice,
  withLabel,
  withSlot,
  type DraftClause,
} from '../../../src/pane/own-clauses/draft-clause';

const reading = { knowledge: noKnowledge, units: ['Trạm Khuyến nông'] };
const proposed = (...selection: string[]): DraftClause =>
  draftOf(proposeClause(selection, builtInSlots, reading), 'nd30');
const none = (): boolean => false;
const good = (draft: DraftClause, isTaken: (id: string) => boolean = none) => {
  const made = clauseOfDraft(draft, isTaken);
  if (made.kind === 'wrong') throw new Error(JSON.stringify(made.faults));
  return made.clause;
};
const selection = [
  '1. Giao Phòng Nội vụ chủ trì, hoàn thành trước ngày 30/6/2026; Phòng Nội vụ báo cáo.',
  '2. Kinh phí: 50.000.000 đồng, trong năm 2026./.',
];

test('every slot refused, the text is the words that were selected', () => {
  let draft = proposed(...selection);
  expect(draft.slots.length).toBeGreaterThanOrEqual(3);
  for (const { slot } of draft.slots) draft = withChoice(draft, slot.name, false);
  expect(draft.text).toBe(
    'Giao Phòng Nội vụ chủ trì, hoàn thành trước ngày 30/6/2026; Phòng Nội vụ báo cáo.\nKinh phí: 50.000.000 đồng, trong năm 2026.',
  );
});

test('a slot refused and accepted again stands where it stood, once filled everywhere', () => {
  const draft = proposed(...selection);
  for (const { slot } of draft.slots) {
    expect(withChoice(withChoice(draft, slot.name, false), slot.name, true).text).toBe(draft.text);
  }
});

test('words are taken whole, and never out of another slot', () => {
  const draft = withSlot({ ...blankDraft('nd30'), text: 'Năm 2026, số 12026, {nam-2026}' }, '2026', reading);
  expect(draft.text).toBe('Năm {nam-1}, số 12026, {nam-2026}');
});

test.each(['', '  ', 'a\nb', '{nam}'])('“%s” cannot be made a slot: nothing changes', (words) => {
  const draft = { ...blankDraft('nd30'), text: 'Năm 2026' };
  expect(withSlot(draft, words, reading)).toBe(draft);
});

test('a number that nothing proposes can be made a slot, named by the person', () => {
  const made = withSlot({ ...blankDraft('nd30'), title: 'Chỉ tiêu', text: 'Đạt 95% trở lên.' }, '95%', reading);
  const [choice] = made.slots;
  const clause = good(withLabel(made, choice!.slot.name, 'Tỷ lệ'));
  expect(clause.body).toEqual([`Đạt {${choice!.slot.name}} trở lên.`]);
  expect(clause.slots).toMatchObject([{ label: 'Tỷ lệ', placeholder: 'ghi tỷ lệ', sample: '95%' }]);
});

test('only what stands in the text is kept of the slots', () => {
  const draft = withChoice(proposed(...selection), 'nam', false);
  const names = good({ ...draft, title: 'Giao việc' }).slots.map(({ name }) => name);
  expect(names).not.toContain('nam');
  expect(names.length).toBeGreaterThan(0);
});

test('a kept clause goes through the form unchanged', () => {
  for (const clause of builtInClauses.clauses) expect(good(draftFrom(clause))).toEqual(clause);
});

test('a new clause takes no id that is taken; a changed one keeps its own', () => {
  const draft = { ...blankDraft('nd30'), title: 'Họp giao ban', text: 'Họp vào thứ Hai.' };
  expect(good(draft).id).toBe('hop-giao-ban');
  expect(good(draft, (id) => id === 'hop-giao-ban').id).toBe('hop-giao-ban-2');
  const [kept] = builtInClauses.clauses;
  expect(good({ ...draftFrom(kept!), title: 'Tên khác' }, () => true).id).toBe(kept!.id);
});

test.each<[why: string, change: Partial<DraftClause>, place: string, sentence: RegExp]>([
  ['no name', { title: ' ' }, 'title', /\.$/u],
  ['no text', { text: ' \n ' }, 'text', /\.$/u],
  ['a slot that nobody knows', { text: 'Giao {phong-nao}.' }, 'text', /chưa khai/u],
  ['a brace that is no slot', { text: 'Giao {Phòng}.' }, 'text', /chỉ dùng cho chỗ điền/u],
  ['the mark of the end', { text: 'Kính đề nghị./.' }, 'text', /không ghi “\.\/\.”/iu],
  ['a name too long', { title: 'x'.repeat(200) }, 'title', /\.$/u],
  ['a field too long', { field: 'x'.repeat(100) }, 'field', /\.$/u],
])('%s: said at its field, and nothing is kept', (_, change, place, sentence) => {
  const made = clauseOfDraft({ ...blankDraft('nd30'), title: 'Tên', text: 'Lời.', ...change }, none);
  expect(made.kind).toBe('wrong');
  if (made.kind === 'wrong') {
    expect(Object.keys(made.faults)).toEqual([place]);
    expect(Object.values(made.faults).flat()[0]).toMatch(sentence);
  }
});

test('a long first line makes a name that ends with a word', () => {
  const { title } = proposed(
    '- Ủy ban nhân dân xã tổ chức tuyên truyền, phổ biến giáo dục pháp luật đến toàn thể nhân dân.',
  );
  expect(title).toBe('Ủy ban nhân dân xã tổ chức tuyên truyền, phổ biến giáo dục');
});
