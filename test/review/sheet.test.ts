import { reviewSheet } from '../../src/review/sheet';
import type { Handled } from '../../src/review/model';
import { agency } from '../support/agencies';
import { goldens } from '../support/golden';
import { reviewOf, sheetOf } from './reviewed';

const unread = { component: 'trang', reason: 'Word không trao phần đầu trang của văn bản này.', seen: false } as const;

test('“Không thấy lỗi” is said of a draft without findings of which everything was looked at, and of no other', () => {
  const clean = reviewOf('cong-van-so-y-te');
  expect(sheetOf(clean)).toMatchObject({
    verdict: 'Không thấy lỗi.',
    rows: [],
    waived: [],
    unread: [],
    clauseNote: null,
  });
  expect(sheetOf({ ...clean, unread: [unread] }).verdict).toBe('Chưa kết luận được. Còn 1 mục phải xem bằng mắt.');
  expect(sheetOf({ ...clean, unread: [{ ...unread, seen: true }] }).verdict).toBe(
    'Không thấy lỗi ở phần đã đọc được. Đã xem bằng mắt 1 mục.',
  );
  const traced = { ...clean.draft, trackedChanges: 2, comments: 1 };
  expect(sheetOf({ ...clean, draft: traced }).verdict).toBe('Còn 2 thay đổi đang theo dõi, 1 ghi chú.');
});

/** A few of every sort: the check of each takes its time. */
const some = goldens.filter((_, i) => i % 4 === 0);

test.each(some)(
  '$name: the verdict names what is left, and the words “Không thấy lỗi” only where nothing is',
  ({ name }) => {
    const review = reviewOf(name);
    const sheet = reviewSheet(review);
    expect(sheet === null).toBe(review.result.anatomy.system === null);
    if (sheet === null) return;
    const grave = review.handled.filter(({ finding }) => finding.severity !== 'info');
    const open =
      grave.length > 0 || review.unread.length > 0 || review.draft.trackedChanges + review.draft.comments > 0;
    expect(sheet.verdict.startsWith('Không thấy lỗi.')).toBe(!open);
    expect(sheet.tally.seen).toBe(grave.length);
  },
);

/** The first two findings mended, the third let stand. */
function worked(name: string) {
  const review = reviewOf(name);
  const waived = { reason: 'giữ theo mẫu in sẵn của cơ quan.', by: 'Nguyễn Thị Hòa', on: '2026-03-05' } as const;
  const handled = review.handled.map((it, i): Handled => ({
    ...it,
    done: i < 2 ? 'fixed' : i === 2 ? waived : 'left',
  }));
  return { review, sheet: sheetOf({ ...review, handled }) };
}

test('what was mended, let stand and is left is told apart, in rows, counts and on the map', () => {
  const { sheet } = worked('cong-van-002');
  expect(sheet.rows.map(({ box, done }) => `${box} ${done}`)).toEqual([
    '1 Đã sửa',
    '3 Đã sửa',
    '4 Còn',
    '5b Bỏ qua',
    '6 Còn',
    '6 Còn',
    '9b Còn',
    '9b Còn',
    '7a Còn',
  ]);
  expect(sheet.facts.find(({ label }) => label === 'Số việc')?.text).toBe('Thấy 9, sửa 2, bỏ qua 1, còn 6');
  expect(sheet.verdict).toBe('Còn 2 lỗi, 4 mục nên xem.');
  const states = new Map(sheet.map.map(({ box, state }) => [box.id, state]));
  expect(['1', '3', '4', '5b', '6', '7a', '2', '8', '13'].map((id) => states.get(id))).toEqual([
    'ok',
    'ok',
    'warning',
    'waived',
    'warning',
    'error',
    'ok',
    'absent',
    'absent',
  ]);
  expect(sheet.waived).toEqual([
    'Ô 5b: Trích yếu công văn không in đậm, ở đây đang đậm. Lý do: giữ theo mẫu in sẵn của cơ quan. Người bỏ qua: Nguyễn Thị Hòa, ngày 05/3/2026.',
  ]);
});

test('all mended is “Không còn lỗi”, without the parts that were let stand or not read', () => {
  const { review } = worked('cong-van-002');
  const fixed = review.handled.map((it): Handled => ({ ...it, done: 'fixed' }));
  const [first, ...rest] = fixed;
  expect(sheetOf({ ...review, handled: fixed }).verdict).toBe('Không còn lỗi.');
  expect(sheetOf({ ...review, handled: [{ ...first!, done: { reason: '' } }, ...rest] })).toMatchObject({
    verdict: 'Không còn lỗi, ngoài 1 mục bỏ qua.',
    waived: [expect.stringContaining('Lý do: không ghi.')],
  });
  expect(sheetOf({ ...review, handled: fixed, unread: [unread] }).verdict).toBe(
    'Không còn lỗi ở phần đã đọc được. Còn 1 mục phải xem bằng mắt.',
  );
});

test('the words of the draft stand beside what is said of them, the clause in short with its meaning', () => {
  const { sheet } = worked('cong-van-002');
  expect(sheet.rows[1]).toMatchObject({
    text: 'Trong số, ký hiệu thừa dấu cách: “Số: 689 /UBND-VX”',
    clause: 'PL I, II.3.c',
  });
  expect(sheet.rows[4]).toMatchObject({
    text: 'Tên luật viết là “Luật thực hiện dân chủ ở cơ sở”, sai chữ viết hoa',
    clause: 'PL II, V.6',
  });
  expect(sheet.clauseNote).toBe('PL I: Phụ lục I, Phần I; PL II: Phụ lục II Nghị định số 30/2020/NĐ-CP.');
});

test('advice that was left alone is no matter of the sheet; the same words at many places are one row', () => {
  const review = reviewOf('cong-van-002');
  const [first] = review.handled;
  const info: Handled = { ...first!, finding: { ...first!.finding, severity: 'info' } };
  expect(sheetOf({ ...review, handled: [info] }).rows).toEqual([]);
  const sheet = sheetOf({ ...review, handled: [first!, first!, first!] });
  expect(sheet.rows).toEqual([expect.objectContaining({ text: expect.stringMatching(/ \(3 chỗ\)$/u) as string })]);
  expect(sheet.tally.seen).toBe(3);
});

test.each([
  [
    'cong-van-002',
    'nd30',
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
    'Công văn số 689/UBND-VX',
  ],
  [
    'dang-cong-van-hd05-dung',
    'hd05',
    'Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng',
    'Công văn số 686-CV/VPTU',
  ],
  [
    'dang-36-thong-bao',
    'hd05',
    'Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng',
    'Thông báo số',
  ],
])('%s: the sheet is set by %s and names the convention applied', (name, convention, basis, about) => {
  const sheet = sheetOf(reviewOf(name));
  expect(sheet.convention).toBe(convention);
  expect(sheet.facts.find(({ label }) => label === 'Căn cứ kiểm tra')?.text).toContain(basis);
  expect(sheet.about).toContain(about);
});

test('the letterhead is the agency’s of the profile, else the draft’s own, and never one of the other convention', () => {
  const of = (name: string, whose: Parameters<typeof agency>[0] | null) =>
    sheetOf(reviewOf(name, { profile: whose === null ? null : agency(whose) })).letterhead;
  expect(of('cong-van-002', 'ubnd-xa')).toEqual({
    superior: null,
    issuer: 'ỦY BAN NHÂN DÂN XÃ AN PHÚ ĐÔNG',
    placeAndDate: expect.stringMatching(/, ngày 05 tháng 11 năm 2026$/u) as string,
  });
  const own = {
    superior: null,
    issuer: 'ỦY BAN NHÂN DÂN HUYỆN BÌNH SƠN',
    placeAndDate: 'Bình Sơn, ngày 05 tháng 11 năm 2026',
  };
  expect(of('cong-van-002', null)).toEqual(own);
  expect(of('cong-van-002', 'dang-uy-xa')).toEqual(own);
  expect(of('dang-cong-van-hd05-dung', 'ubnd-xa').superior).toBe('TỈNH UỶ LÀO CAI');
});

test('days and months are written as the decree writes them', () => {
  const on = (day: `${number}-${string}-${string}`) =>
    sheetOf(reviewOf('cong-van-002', { made: { day, time: '07:05' } }));
  expect(on('2026-02-03').letterhead.placeAndDate).toBe('Bình Sơn, ngày 03 tháng 02 năm 2026');
  expect(on('2026-03-03').footer).toContain('Lập lúc 07 giờ 05, ngày 03/3/2026');
});

test('components not read for one reason stand together; how much was asked is told', () => {
  const review = reviewOf('cong-van-002');
  const sheet = sheetOf({
    ...review,
    rules: { all: 74, read: 71 },
    unread: [unread, { ...unread, component: 'quocHieu' }, { ...unread, component: 'tieuNgu', seen: true }],
  });
  expect(sheet.unread).toEqual([
    { text: `Trang văn bản, Quốc hiệu: ${unread.reason}`, seen: false },
    { text: `Tiêu ngữ: ${unread.reason}`, seen: true },
  ]);
  expect(sheet.facts.find(({ label }) => label === 'Đã kiểm tra')?.text).toBe(
    '10 thành phần, 71/74 quy tắc, 4 viện dẫn',
  );
  expect(sheet.tally).toMatchObject({ unread: 2, byEye: 1 });
});
