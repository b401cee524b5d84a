import { knowledgeOf } from '../../src/citation/document';
import { builtInSlots } from '../../src/clauses/built-in';
import { fillClause } from '../../src/clauses/fill';
import { readLibrary } from '../../src/clauses/own/read';
import { bodyOf, clauseFrom, idOf, proposeClause } from '../../src/clauses/own/propose';
import { writeLibrary } from '../../src/clauses/own/write';
import { registry } from '../support/registry';

const reading = { knowledge: knowledgeOf(registry), units: ['Trạm Khuyến nông'] };
const propose = (...selection: string[]) => proposeClause(selection, builtInSlots, reading);
const all = (proposal: ReturnType<typeof propose>) => new Set(proposal.slots.map(({ slot }) => slot.name));
const body = (...selection: string[]) => {
  const proposal = propose(...selection);
  return bodyOf(proposal, all(proposal));
};

test.each([
  [
    '1. Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Kinh tế thực hiện, hoàn thành trước ngày 30/6/2026./.',
    'Giao {don-vi-chu-tri} chủ trì, phối hợp với {don-vi-phoi-hop} thực hiện, hoàn thành trước ngày {han-hoan-thanh}.',
  ],
  ['- Báo cáo năm trước ngày 20 tháng 12 năm 2022.', '- Báo cáo năm trước ngày {han-nam}.'],
  ['Thời gian: Từ ngày 01/4/2026 đến ngày 30/6/2026.', 'Thời gian: Từ {tu-ngay} đến {den-ngay}.'],
  ['Nhiệm vụ năm 2026 và giai đoạn 2026 - 2030.', 'Nhiệm vụ năm {nam} và giai đoạn {giai-doan}.'],
  [
    'Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ, Trạm Khuyến nông báo cáo.',
    'Thực hiện {van-ban-thuc-hien}, {don-vi-thuc-hien} báo cáo.',
  ],
  ['Tổng kinh phí: 50.000.000 đồng (năm mươi triệu đồng).', 'Tổng kinh phí: {so-tien}.'],
  [
    'Liên hệ ông Nguyễn Văn Hải, điện thoại: 0214 3862 115, để được hướng dẫn.',
    'Liên hệ ông {nguoi-1}, điện thoại: {dien-thoai}, để được hướng dẫn.',
  ],
  ['Đạt 95% trở lên, theo Điều 5 và khoản 2.', 'Đạt 95% trở lên, theo Điều 5 và khoản 2.'],
])('%s', (selected, expected) => {
  expect(body(selected)).toEqual([expected]);
});

test('the same words are one slot, other words another', () => {
  expect(
    body('Giao Phòng Kinh tế chủ trì.', 'Báo cáo về Phòng Kinh tế trước ngày 15/6/2026; giao Phòng Tư pháp chủ trì.'),
  ).toEqual(
    [
      'Giao {don-vi-chu-tri} chủ trì.',
      'Báo cáo về {don-vi-chu-tri} trước ngày {han-bao-cao}; giao {don-vi-1} chủ trì.',
    ].map((it) => it),
  );
});

test('only what is accepted becomes a slot; blank paragraphs are left out', () => {
  const proposal = propose('Giao Phòng Kinh tế chủ trì năm 2026.', '', ' ');
  expect(bodyOf(proposal, new Set(['nam']))).toEqual(['Giao Phòng Kinh tế chủ trì năm {nam}.']);
});

test('filled with the words it came from, a clause is what was selected', () => {
  const text = 'Giao Phòng Kinh tế chủ trì, báo cáo trước ngày 15/6/2026.';
  const proposal = propose(text);
  const use = {
    title: 'Giao việc',
    system: 'nd30',
    category: 'giao-nhiem-vu',
    kinds: [],
    field: null,
    keywords: [],
  } as const;
  const clause = clauseFrom(proposal, all(proposal), use, (id) => id === 'giao-viec');
  expect(clause.id).toBe('giao-viec-2');
  const filling = new Map(clause.slots.map(({ name, sample }) => [name, { text: sample ?? '' }]));
  expect(fillClause(clause, filling).map((it) => it.text)).toEqual([text]);
  const library = { name: null, clauses: [clause] };
  expect(readLibrary(writeLibrary(library, builtInSlots), builtInSlots)).toEqual({ kind: 'good', library });
});

test('a title makes an id', () => {
  expect(idOf('Họp giao ban, tuần (đột xuất)')).toBe('hop-giao-ban-tuan-dot-xuat');
  expect(idOf('“…”')).toBe('dieu-khoan');
});
