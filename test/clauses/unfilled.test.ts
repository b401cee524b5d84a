import { builtInSlots } from '../../src/clauses/built-in';
import { fillEverywhere, nextUnfilled, previousUnfilled, slotAt, unfilledPlaces } from '../../src/clauses/unfilled';

const texts = [
  'Căn cứ [tên luật làm căn cứ];',
  'Giao [tên đơn vị chủ trì] thực hiện, theo tài liệu [1] và [mục lục].',
  '[Tên đơn vị chủ trì] báo cáo trước ngày [ghi hạn báo cáo].',
];

test('only notes to the author are places to fill', () => {
  expect(unfilledPlaces(texts).map(({ paragraph, note }) => [paragraph, note])).toEqual([
    [0, 'tên luật làm căn cứ'],
    [1, 'tên đơn vị chủ trì'],
    [2, 'tên đơn vị chủ trì'],
    [2, 'ghi hạn báo cáo'],
  ]);
});

test('one place after another, round and round', () => {
  const order: string[] = [];
  let place = nextUnfilled(texts, null);
  for (let i = 0; i < 5 && place !== null; i++) {
    order.push(`${place.paragraph}:${place.start}`);
    place = nextUnfilled(texts, { paragraph: place.paragraph, at: place.end });
  }
  expect(order).toEqual(['0:7', '1:5', '2:0', '2:40', '0:7']);
});

test('and back again', () => {
  expect(previousUnfilled(texts, { paragraph: 2, at: 40 })).toMatchObject({ paragraph: 2, start: 0 });
  expect(previousUnfilled(texts, { paragraph: 0, at: 7 })).toMatchObject({ paragraph: 2, start: 40 });
});

test('where all is filled there is no next place', () => {
  expect(nextUnfilled(['Giao Phòng Kinh tế thực hiện.'], null)).toBeNull();
});

test('a place is where the letters stand as written, decomposed too', () => {
  const written = texts[1]!.normalize('NFD');
  const [place] = unfilledPlaces([written]);
  expect(written.slice(place!.start, place!.end).normalize('NFC')).toBe('[tên đơn vị chủ trì]');
});

test('a place knows its slot, whichever way the dấu is placed', () => {
  expect(slotAt({ note: 'tên đơn vị chủ trì' }, builtInSlots.values())?.name).toBe('don-vi-chu-tri');
  expect(slotAt({ note: 'tên cấp uỷ' }, builtInSlots.values())?.name).toBe('cap-uy');
  expect(slotAt({ note: 'ghi gì đó' }, builtInSlots.values())).toBeNull();
});

test('a slot is filled wherever it stands, and nothing else is touched', () => {
  const paragraphs = texts.map((text, index) => ({ part: 'body', index, text }) as const);
  const edits = fillEverywhere(paragraphs, builtInSlots.get('don-vi-chu-tri')!, { text: 'các phòng chuyên môn' });
  expect(edits).toEqual([
    {
      kind: 'replaceText',
      span: { part: 'body', paragraph: 1, start: 5, end: 25 },
      expect: '[tên đơn vị chủ trì]',
      text: 'các phòng chuyên môn',
    },
    {
      kind: 'replaceText',
      span: { part: 'body', paragraph: 2, start: 0, end: 20 },
      expect: '[Tên đơn vị chủ trì]',
      text: 'Các phòng chuyên môn',
    },
  ]);
  const law = fillEverywhere(paragraphs, builtInSlots.get('luat-can-cu')!, {
    text: 'Luật Đất đai',
    canCu: 'Luật Đất đai ngày 18 tháng 01 năm 2024',
  });
  expect(law).toMatchObject([{ text: 'Luật Đất đai ngày 18 tháng 01 năm 2024' }]);
});
