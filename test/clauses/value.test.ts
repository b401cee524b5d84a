import type { SlotType } from '../../src/clauses/model';
import { entered } from '../../src/clauses/value';

const read = (type: SlotType, typed: string, options: readonly string[] = []) => {
  const answer = entered({ type, label: 'Ô', options }, typed);
  return answer.kind === 'good' ? answer.value.text : answer.kind === 'faulty' ? `! ${answer.message}` : null;
};

test.each<[SlotType, string, string | null]>([
  ['year', '2026', '2026'],
  ['year', 'năm 2026', '2026'],
  ['year', '26', '! Năm ghi bằng bốn chữ số, như 2026.'],
  ['date', '9/11/2026', 'ngày 09 tháng 11 năm 2026'],
  ['date', '2026-02-05', 'ngày 05 tháng 02 năm 2026'],
  ['date', '5.3.2026', 'ngày 05 tháng 3 năm 2026'],
  ['date', 'ngày 9 tháng 11 năm 2026', 'ngày 09 tháng 11 năm 2026'],
  ['date', '30/02/2026', '! Không có ngày 30/02/2026 trong lịch.'],
  ['date', '15/6', '! Ngày ghi đủ ngày, tháng, năm, như 09/11/2026.'],
  ['date', 'mai', '! Ngày ghi đủ ngày, tháng, năm, như 09/11/2026.'],
  ['deadline', '15/6 và 15/12', '15/6 và 15/12'],
  ['deadline', '5/2 và 5/8', '05/02 và 05/8'],
  ['deadline', 'ngày 20/11/2026', '20/11/2026'],
  ['deadline', '20 tháng 11 năm 2026', '20 tháng 11 năm 2026'],
  ['deadline', '5 tháng 6 hằng năm', '05 tháng 6 hằng năm'],
  ['deadline', '31/6', '! Không có ngày 31/6 trong lịch.'],
  ['deadline', 'sớm', '! Hạn ghi ngày, tháng, như “15/6 và 15/12” hoặc “20 tháng 11 năm 2026”.'],
  ['option', 'kế hoạch', 'Kế hoạch'],
  ['option', 'thư', '! “Ô” chỉ chọn được Kế hoạch, Công văn.'],
  ['unit', ' Các phòng,  ban thuộc xã; ', 'các phòng, ban thuộc xã'],
  ['unit', 'Phòng Kinh tế', 'Phòng Kinh tế'],
  ['person', 'ông Trần Văn Bình', 'ông Trần Văn Bình'],
  ['text', '“Dân vận khéo”', '“Dân vận khéo”'],
  ['text', 'một\nhai', 'một hai'],
  ['text', '  ', null],
  ['text', 'Ủy ban'.normalize('NFD'), 'Ủy ban'],
  ['text', '[tên]', '! Chữ điền vào “Ô” không được có dấu ngoặc vuông, ngoặc nhọn.'],
  ['text', 'a'.repeat(401), '! Chữ điền vào “Ô” dài quá 400 chữ.'],
])('%s: %s', (type, typed, expected) => {
  expect(read(type, typed, ['Kế hoạch', 'Công văn'])).toBe(expected);
});
