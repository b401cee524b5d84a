import { readOwnRegistry } from '../../src/catalogue/own';
import { recognise } from '../../src/anatomy/recognise';
import { lookAt } from '../../src/check/judge';
import { readDraft } from '../../src/draft/read';
import { ownEntryOf } from '../../src/harvest/entry';
import { rowOf } from '../../src/harvest/row';
import { centred, draft, paragraph, paragraphs, table } from '../support/draft-builder';
import { golden, goldens } from '../support/golden';
import { congVan, dangKeHoach, keHoach, type Letter, oneRowHeader } from '../support/letterheads';

const asOf = '2026-11-05';

/** The entry of a draft built from the lines of a letter. */
function entryOf(letter: Letter, more: Partial<Pick<ReturnType<typeof draft>, 'comments' | 'trackedChanges'>> = {}) {
  const ending = table([
    [paragraphs(letter.noiNhan, { size: 11 }), letter.signature.map((it) => centred(it, { bold: true }))],
  ]);
  const built = { ...draft(oneRowHeader(letter), ...letter.type, ...letter.kinhGui, ...letter.body, ending), ...more };
  return ownEntryOf(built, recognise(built, { asOf }));
}

const bold = { bold: true, alignment: 'center' } as const;
const kinds = (letter: Letter) => entryOf(letter).doubts.map(({ kind }) => kind);
const barred = (letter: Letter) => entryOf(letter).barred.map(({ kind }) => kind);

describe('nothing is in doubt of', () => {
  test('a công văn', () => {
    expect(entryOf(congVan)).toEqual({
      type: 'Công văn',
      number: '68/UBND-VX',
      date: '2026-03-05',
      issuer: 'Ủy ban nhân dân xã Bình Sơn',
      title: 'về việc triển khai công tác dân vận',
      barred: [],
      doubts: [],
    });
  });

  test('a kế hoạch, whose title follows the issuer in small letters', () => {
    expect(entryOf(keHoach)).toMatchObject({
      type: 'Kế hoạch',
      number: '15/KH-UBND',
      date: '2026-01-14',
      issuer: 'Ủy ban nhân dân tỉnh Quảng Ngãi',
      title: 'thực hiện công tác dân vận năm 2026',
      doubts: [],
    });
  });

  test('a document of the Party', () => {
    expect(entryOf(dangKeHoach)).toMatchObject({
      number: '12-KH/ĐU',
      date: '2026-06-03',
      issuer: 'Đảng ủy xã Bình Sơn',
      doubts: [],
    });
  });

  test('stray blanks and long dashes in the number, which are not its letters', () => {
    expect(entryOf({ ...congVan, number: 'Số: 68 /UBND – VX' })).toMatchObject({ number: '68/UBND-VX', doubts: [] });
  });

  test('a title that begins with a name', () => {
    const title = [centred('KẾ HOẠCH', bold), centred('Họp Ban Chỉ đạo quý I năm 2026', bold)];
    expect(entryOf({ ...keHoach, type: title })).toMatchObject({ title: 'họp Ban Chỉ đạo quý I năm 2026', doubts: [] });
  });
});

test.each([
  [['UBND TỈNH QUẢNG NGÃI', 'SỞ NỘI VỤ'], 'Sở Nội vụ'],
  [['UBND TỈNH PHÚ THỌ', 'SỞ VĂN HÓA, THỂ THAO', 'VÀ DU LỊCH'], 'Sở Văn hóa, Thể thao và Du lịch'],
  [['UBND TỈNH LÂM ĐỒNG', 'VĂN PHÒNG'], 'Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng'],
  [['UBND XÃ BAN CÔNG'], 'Ủy ban nhân dân xã Ban Công'],
  [['HỘI ĐỒNG NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH'], 'Hội đồng nhân dân thành phố Hồ Chí Minh'],
  [['BỘ KHOA HỌC VÀ CÔNG NGHỆ'], 'Bộ Khoa học và Công nghệ'],
])('the name out of the letterhead: %j', (lines, issuer) => {
  const bodies = lines.map((line, i) => centred(line, { bold: i > 0 || lines.length === 1 }));
  expect(entryOf({ ...congVan, bodies })).toMatchObject({ issuer, doubts: [] });
});

test('a name of unknown words is taken as the document itself writes it', () => {
  const bodies = [centred('UBND TỈNH QUẢNG NGÃI'), centred('TRUNG TÂM DỊCH VỤ VIỆC LÀM', { bold: true })];
  const said = { ...congVan, bodies, body: [paragraph('Trung tâm Dịch vụ việc làm đề nghị các đơn vị phối hợp./.')] };
  expect(entryOf(said)).toMatchObject({ issuer: 'Trung tâm Dịch vụ việc làm', doubts: [] });
  expect(entryOf({ ...congVan, bodies })).toMatchObject({
    issuer: 'Trung tâm dịch vụ việc làm',
    doubts: [{ kind: 'issuerCase' }],
  });
});

test.each<[string, Partial<Letter>, readonly string[]]>([
  ['a blank day', { date: 'Bình Sơn, ngày    tháng 3 năm 2026' }, ['noDate']],
  ['a day that is none', { date: 'Bình Sơn, ngày 30 tháng 02 năm 2026' }, ['impossibleDate']],
  ['another type than the number’s', { number: 'Số: 68/BC-UBND' }, ['typeMismatch']],
  ['letters in another case', { number: 'Số: 68/Kh-UBND' }, ['symbolForm']],
  ['no title', { type: [centred('KẾ HOẠCH', bold)] }, ['noTitle']],
  [
    'a title in capitals',
    { type: [centred('KẾ HOẠCH', bold), centred('THỰC HIỆN CÔNG TÁC DÂN VẬN Ở QUẢNG NGÃI', bold)] },
    ['titleCase'],
  ],
])('%s is said', (_, slip, expected) => {
  expect(kinds({ ...keHoach, ...slip })).toEqual(expected);
});

test('what is not yet issued is said: a stamp, tracked changes, comments', () => {
  const stamped = { ...keHoach, bodies: [...keHoach.bodies, centred('DỰ THẢO', bold)] };
  expect(kinds(stamped)).toContain('draft');
  expect(entryOf(keHoach, { trackedChanges: 2 }).doubts.map(({ kind }) => kind)).toEqual(['traces']);
});

test.each<[string, Partial<Letter>, readonly string[]]>([
  ['a blank number', { number: 'Số:        /KH-UBND' }, ['noNumber']],
  ['a number without letters', { number: 'Số: 15' }, ['noSymbol']],
])('%s bars the entry', (_, slip, expected) => {
  expect(barred({ ...keHoach, ...slip })).toEqual(expected);
  expect(rowOf(entryOf({ ...keHoach, ...slip }), 'a.docx')).toBeNull();
});

test('what is no document of an office, and a text attached to another, bar the entry', () => {
  const letter = draft(...paragraphs(['Gửi anh Nam,', 'Mai mình họp lúc 8 giờ nhé.', 'Lan']));
  expect(ownEntryOf(letter, recognise(letter, { asOf })).barred).toMatchObject([{ kind: 'noDocument' }]);
  const rules = draft(
    centred('QUY CHẾ', bold),
    centred('Làm việc của Ủy ban nhân dân xã', bold),
    centred('(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã)'),
    ...paragraphs(['Điều 1. Phạm vi', 'Quy chế này quy định việc làm.']),
  );
  expect(ownEntryOf(rules, recognise(rules, { asOf })).barred).toMatchObject([{ kind: 'attached' }]);
});

test('a normative document is entered, and said to be one', () => {
  const { bytes } = golden('ngoai-quyet-dinh-vbqppl');
  const document = readDraft(bytes);
  expect(ownEntryOf(document, lookAt(document, { asOf }).anatomy)).toMatchObject({
    type: 'Quyết định',
    number: '32/2026/QĐ-UBND',
    date: '2026-05-18',
    doubts: [{ kind: 'normative' }],
  });
});

test('every golden draft becomes a row that a registry takes, and no row is held against a text unseen', () => {
  const rows = goldens.flatMap(({ name, bytes }) => {
    const document = readDraft(bytes);
    return rowOf(ownEntryOf(document, lookAt(document, { asOf }).anatomy), `${name}.docx`) ?? [];
  });
  const read = readOwnRegistry(JSON.stringify({ instruments: rows }), 'json');
  expect(read).toHaveLength(rows.length);
  expect(rows.length).toBeGreaterThan(goldens.length * 0.9);
  for (const [i, instrument] of read.entries()) {
    const inDoubt = rows[i]?.doubts !== undefined;
    expect(instrument).toMatchObject({ titleVerified: false, confidence: inDoubt ? 'low' : 'medium' });
    expect(instrument.unreviewed).toBe(inDoubt ? 'doubtful' : 'clear');
  }
});
