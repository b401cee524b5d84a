import { landing } from '../../../src/drafting/landing';
import { choicesAt, usualPlace } from '../../../src/pane/insert/places';
import { besideText } from '../../../src/pane/insert/saying';
import { draftOf, type Parts } from '../../support/draft-of';

const parts = (...noiDung: readonly string[]): Parts => ({
  kind: 'ke-hoach',
  noiDung: noiDung.map((text, i) => ({ text, role: i === 0 ? ('moDau' as const) : ('doan' as const) })),
});
const text = { sort: 'item', paragraphs: [{ text: 'Mới.', places: [] }] } as const;

const plan = parts(
  'Xây dựng Kế hoạch như sau:',
  '1. Một.',
  '2. Hai, cụ thể:',
  'a) A;',
  'b) B.',
  'Yêu cầu các đơn vị thực hiện./.',
);

test('around the cursor: behind its item, behind the one above, before it; each place once', () => {
  const { draft, anatomy } = draftOf(plan);
  const paragraph = draft.paragraphs.findIndex((it) => it.text.startsWith('a)'));
  const found = choicesAt({ draft, anatomy }, { paragraph, where: 'after', outwards: 0 }, text);
  expect(found.kind === 'choices' && found.choices.map((it) => besideText(it.landing.neighbour))).toEqual([
    'sau điểm a',
    'sau mục 2',
    'trước điểm a',
  ]);
});

test.each<[why: string, given: Parts, sort: 'item' | 'running', where: string]>([
  ['an item goes behind the last item, before what closes the text', plan, 'item', 'sau mục 2'],
  ['a closing goes to the end', plan, 'running', 'vào cuối nội dung'],
  ['without items, to the end', parts('Mở đầu.', 'Cuối bài./.'), 'item', 'vào cuối nội dung'],
  [
    'items of a part that is over do not count',
    parts('Mở đầu:', '1. Một.', '2. Hai.', 'Đoạn một.', 'Đoạn hai.', 'Đoạn cuối./.'),
    'item',
    'vào cuối nội dung',
  ],
  [
    'before the articles that put a decision into force',
    parts(
      'Mở đầu:',
      'Điều 1. Thành lập Tổ công tác.',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      'Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.',
    ),
    'item',
    'trước Điều 2',
  ],
])('when nobody has said where: %s', (_, given, sort, where) => {
  const { draft, anatomy } = draftOf(given);
  const place = usualPlace(anatomy, sort)!;
  const answer = landing(draft, anatomy, place, { ...text, sort });
  expect(answer.kind === 'lands' && besideText(answer.neighbour)).toBe(where);
});
