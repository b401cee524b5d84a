import { InstrumentSearch } from '../../src/catalogue/search';
import { builtInClauses } from '../../src/clauses/built-in';
import { emptyFilling, fillClause, unfilledSlots, withValue } from '../../src/clauses/fill';
import { composeInstrument } from '../../src/clauses/instrument';
import type { Clause } from '../../src/clauses/model';
import { registry } from '../support/registry';

const clause = (id: string): Clause => builtInClauses.clauses.find((it) => it.id === id)!;
const said = (of: Clause, filling = emptyFilling, tone: 'old' | 'new' | null = null) =>
  fillClause(of, filling, tone).map(({ text }) => text);

const periodic = clause('bao-cao-6-thang-nam');
const filling = new Map([
  ['ky-bao-cao', { text: '6 tháng, năm' }],
  ['don-vi-thuc-hien', { text: 'các phòng, ban chuyên môn' }],
  ['co-quan-ban-hanh', { text: 'Ủy ban nhân dân xã' }],
  ['don-vi-tong-hop', { text: 'Phòng Văn hóa - Xã hội' }],
]);

test('what is known stands in the sentence, what is not in square brackets', () => {
  expect(said(periodic, filling)).toEqual([
    'Định kỳ 6 tháng, năm, các phòng, ban chuyên môn báo cáo kết quả thực hiện về Ủy ban nhân dân xã (qua Phòng Văn hóa - Xã hội) trước ngày [ghi hạn báo cáo] để tổng hợp.',
  ]);
  expect(unfilledSlots(periodic, filling).map(({ name }) => name)).toEqual(['han-bao-cao']);
});

test('the places of the slots are those of the text, filled or not', () => {
  const [paragraph] = fillClause(periodic, filling);
  expect(
    paragraph!.places.map(({ slot, start, end, filled }) => [slot.name, paragraph!.text.slice(start, end), filled]),
  ).toEqual([
    ['ky-bao-cao', '6 tháng, năm', true],
    ['don-vi-thuc-hien', 'các phòng, ban chuyên môn', true],
    ['co-quan-ban-hanh', 'Ủy ban nhân dân xã', true],
    ['don-vi-tong-hop', 'Phòng Văn hóa - Xã hội', true],
    ['han-bao-cao', '[ghi hạn báo cáo]', false],
  ]);
});

test('one filling serves every clause, with a capital at the head of a sentence', () => {
  expect(said(clause('bao-cao-ket-qua'), filling)[0]).toMatch(/^Các phòng, ban chuyên môn báo cáo/u);
  expect(said(clause('bao-cao-ket-qua'))[0]).toMatch(/^\[Tên các đơn vị thực hiện\] báo cáo/u);
  expect(said(clause('bao-cao-thang'), filling)[0]).toContain('hằng tháng, các phòng, ban chuyên môn báo cáo');
});

test('a value can be taken back', () => {
  const one = withValue(emptyFilling, 'nam', { text: '2026' });
  expect(one.get('nam')).toEqual({ text: '2026' });
  expect(withValue(one, 'nam', null).size).toBe(0);
  expect(emptyFilling.size).toBe(0);
});

test('the dấu stands where the document has it, and every place stays', () => {
  const [old] = fillClause(periodic, filling, 'old');
  const [modern] = fillClause(periodic, filling, 'new');
  expect(modern!.text).toContain('Uỷ ban nhân dân xã (qua Phòng Văn hoá - Xã hội)');
  expect(modern!.places).toEqual(old!.places);
});

test('instruments are composed by the citation writer, in the style of the document, laws with their day as căn cứ', () => {
  const search = new InstrumentSearch(registry.instruments);
  const composed = (typed: string, style: 'state' | 'party') =>
    composeInstrument(typed, { registry, search, style, asOf: '2026-11-05' });
  expect(composed('59/2023/NĐ-CP', 'state').value.text).toMatch(
    /^Nghị định số 59\/2023\/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ /u,
  );
  expect(composed('399-QĐ/TW', 'party').value.text).toMatch(/^Quy định số 399-QĐ\/TW, ngày 09\/01\/2026 của /u);
  const law = new Map([['luat-can-cu', composed('luật tổ chức chính quyền địa phương', 'state').value]]);
  expect(said(clause('can-cu-luat'), law)).toEqual([
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  ]);
  const unknown = composed('Kế hoạch số 12/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân xã về dân vận', 'state');
  expect(unknown.value.text).toBe('Kế hoạch số 12/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân xã về dân vận');
  expect(unknown.instrument).toBeNull();
});
