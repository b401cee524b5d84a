import type { Paragraph } from '../../src/draft/model';
import { piecesOf, stretchesOf, widened, type SpanMark } from '../../src/workbench/page/stretches';
import { draft, paragraph } from '../support/draft-builder';

const mark = (start: number, end: number, look: SpanMark['look'] = 'error'): SpanMark => ({
  key: `${look} ${start}-${end}`,
  start,
  end,
  look,
});

function only(...block: Parameters<typeof paragraph>): Paragraph {
  const [found] = draft(paragraph(...block)).paragraphs;
  if (found === undefined) throw new Error('a draft of one paragraph has one');
  return found;
}

const shown: readonly (readonly [why: string, text: string, start: number, end: number, drawn: string])[] = [
  ['whole words are marked as they are', 'Luật thực hiện dân chủ', 5, 14, 'thực hiện'],
  ['a letter is marked with its word', 'Luật thực hiện', 5, 6, 'thực'],
  ['a figure is marked with its number', 'ngày 16 tháng 03 năm', 14, 15, '03'],
  ['a blank is marked with what it parts', 'Số: 689 /UBND-VX', 7, 8, '689 /UBND-VX'],
  ['a mark of punctuation with its word', 'các xã, thị trấn;', 16, 17, 'trấn;'],
  ['a dash between blanks stands alone', 'Tổ chức – Nội vụ', 8, 9, '–'],
  ['where something is missing, the word before it', 'Cơ quan Nội vụ', 14, 14, 'vụ'],
  ['where something is missing at the head, the word after it', 'Kính gửi', 0, 0, 'Kính'],
  ['letters with marks of their own (NFD) hold together', 'quận'.normalize('NFD'), 0, 1, 'quận'.normalize('NFD')],
  ['nothing can be marked in an empty line', '', 0, 0, ''],
];

test.each(shown)('%s', (_, text, start, end, drawn) => {
  const done = widened(text, mark(start, end));
  expect(text.slice(done.start, done.end)).toBe(drawn);
});

test('text is cut where the look or a mark changes, and nothing is lost', () => {
  const line = only(['Độc lập – ', ['Tự do', { bold: true }], ' – Hạnh phúc']);
  const stretches = stretchesOf(line, [mark(8, 17)]);
  expect(stretches.map((it) => [it.text, it.format.bold, it.marks.length])).toEqual([
    ['Độc lập ', false, 0],
    ['– ', false, 1],
    ['Tự do', true, 1],
    [' –', false, 1],
    [' Hạnh phúc', false, 0],
  ]);
});

test('of marks over the same words the short one tells, then the grave one; advice comes last', () => {
  const line = only('một hai ba bốn');
  const marks = [mark(4, 7, 'info'), mark(0, 14, 'error'), mark(4, 10, 'waived'), mark(4, 10, 'warning')];
  const hai = stretchesOf(line, marks).find(({ text }) => text === 'hai');
  expect(hai?.marks.map(({ look }) => look)).toEqual(['warning', 'waived', 'error', 'info']);
});

test('a paragraph that goes on over the page is dealt out without losing a letter', () => {
  const line = only(['một hai ', ['ba bốn năm', { italic: true }], ' sáu']);
  const pieces = piecesOf(stretchesOf(line, []), [
    { offset: 4, gap: 50 },
    { offset: 11, gap: 60 },
  ]);
  expect(pieces.map(({ gap, last, stretches }) => [gap, last, stretches.map((it) => it.text).join('|')])).toEqual([
    [0, false, 'một '],
    [50, false, 'hai |ba '],
    [60, true, 'bốn năm| sáu'],
  ]);
});
