import { entriesOf, proposedOf } from '../../../src/pane/citations/entries';
import { sentenceOf, sourceOf, wantsLook } from '../../../src/pane/citations/source';
import { chiThi33, citingDraft } from './checked-draft';

const asOf = '2026-11-02';
const diaDanhThoiGian = 'Đồng Tháp, ngày 02 tháng 11 năm 2026';
const entriesIn = (...lines: readonly string[]) => {
  const noiDung = lines.map((text, i) => (i === 0 ? ({ text, role: 'moDau' } as const) : text));
  return entriesOf(citingDraft(noiDung, { diaDanhThoiGian, asOf }).result);
};

test('one entry an instrument, with all its mentions and where they stand, in the order of the first', () => {
  const entries = entriesIn(
    `Thực hiện ${chiThi33}, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:`,
    'I. MỤC ĐÍCH',
    'Quán triệt Chỉ thị số 33/CT-TTg; thực hiện Luật Thực hiện dân chủ ở cơ sở.',
    'II. NHIỆM VỤ',
    '1. Tiếp tục thực hiện Chỉ thị số 33/CT-TTg.',
  );
  expect(entries.map(({ name, status }) => [name, status])).toEqual([
    ['Chỉ thị số 33/CT-TTg ngày 26/11/2021', 'ok'],
    ['Luật Thực hiện dân chủ ở cơ sở', 'ok'],
  ]);
  expect(entries[0]!.mentions.map(({ where }) => where)).toEqual(['Đoạn mở đầu', 'Mục I', 'Mục 1']);
  expect(entries[0]!.issuer).toBe('Thủ tướng Chính phủ');
});

test('the state of an entry is its gravest mention’s, said in one sentence', () => {
  const [right, unknown, conflict, wrong, gone] = entriesIn(
    `Thực hiện ${chiThi33};`,
    'Công văn số 1559-CV/HU ngày 27/02/2023 của Huyện ủy Bình Sơn về công tác dân vận;',
    'Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh về công tác dân vận; Kế hoạch số 15/KH-UBND ngày 15/01/2022 của UBND tỉnh về công tác dân vận;',
    'Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 của Chính phủ về công tác văn thư;',
    'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính.',
  );
  expect(sentenceOf(right!)).toBe('Khớp danh mục · số, ngày, cơ quan, trích yếu');
  expect([unknown!.status, sentenceOf(unknown!)]).toEqual(['unknown', 'Viết đúng cách; danh mục chưa có văn bản này.']);
  expect([conflict!.status, conflict!.mentions.length, sentenceOf(conflict!)]).toEqual([
    'conflict',
    2,
    'Một số, ký hiệu được ghi với ngày hoặc trích yếu khác nhau trong văn bản này.',
  ]);
  expect([wrong!.status, sentenceOf(wrong!)]).toEqual([
    'wrong',
    'Ngày ban hành của văn bản số 30/2020/NĐ-CP là 05/3/2020.',
  ]);
  expect(gone!.status).toBe('outdated');
  expect(sentenceOf(gone!)).toMatch(/^Văn bản này đã được thay thế bởi /u);
});

test('what may have been replaced is right, and worth a look', () => {
  const parts = { asOf: '2026-03-02', diaDanhThoiGian: 'Đồng Tháp, ngày 02 tháng 3 năm 2026' } as const;
  const { result } = citingDraft(
    [
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính; Luật Thực hiện dân chủ ở cơ sở.',
    ],
    parts,
  );
  const [older, law] = entriesOf(result);
  expect([older!.status, wantsLook(older!)]).toEqual(['ok', true]);
  expect(sentenceOf(older!)).toBe('Văn bản này có thể đã được thay thế bởi 118/2025/NĐ-CP, cần xem lại.');
  expect([law!.status, wantsLook(law!)]).toEqual(['ok', false]);
});

test('what the registry holds is told with its source and the day it was kept to', () => {
  const [entry] = entriesIn(`Thực hiện ${chiThi33}.`);
  expect(sourceOf(entry!.instrument!)).toMatch(
    /^Danh mục: Chỉ thị số 33\/CT-TTg ngày 26\/11\/2021 của Thủ tướng Chính phủ\. Nguồn: .+\. Đối chiếu đến ngày 21\/11\/2026\.$/u,
  );
});

test('a title that is not verified is told as such', () => {
  const [entry] = entriesIn(`Thực hiện ${chiThi33}.`);
  const doubtful = { ...entry!.instrument!, titleVerified: false, confidence: 'medium' } as const;
  expect(sourceOf(doubtful)).toMatch(
    /Còn chỗ chưa đối chiếu được\. Trích yếu trong danh mục chưa xác minh nên không đề xuất\.$/u,
  );
});

test('an entry of the office’s own registry says whose word it is', () => {
  const own = { type: 'Kế hoạch', number: '15/KH-UBND', date: '2022-01-14', issuer: 'UBND tỉnh', title: null } as const;
  const instrument = {
    ...own,
    titleVerified: false,
    status: 'unknown',
    successors: [],
    source: 'danh mục của cơ quan',
    confidence: 'high',
    own: true,
  } as const;
  const { result } = citingDraft(['Thực hiện Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh.'], {
    own: [instrument],
  });
  const [entry] = entriesOf(result);
  expect(entry!.instrument?.own).toBe(true);
  expect(sourceOf(entry!.instrument!)).toBe(
    'Danh mục của cơ quan: Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh. Cơ quan tự khai.',
  );
});

test('what would be kept of an instrument that no registry has is what its mentions say', () => {
  const [entry] = entriesIn('Công văn số 1559-CV/HU ngày 27/02/2023 của Huyện ủy Bình Sơn về công tác dân vận.');
  expect(proposedOf(entry!)).toEqual({
    type: 'Công văn',
    number: '1559-CV/HU',
    date: '2023-02-27',
    issuer: 'Huyện ủy Bình Sơn',
    title: 'về công tác dân vận',
  });
  const [law] = entriesIn('Luật Thực hiện dân chủ ở cơ sở.');
  expect(proposedOf(law!)).toBeNull();
});

test('two instruments of one number are told apart by their days', () => {
  const names = entriesIn(
    'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ; Chỉ thị số 33/CT-TTg ngày 14/8/2026 của Thủ tướng Chính phủ.',
  ).map(({ name }) => name);
  expect(names).toEqual(['Chỉ thị số 33/CT-TTg ngày 26/11/2021', 'Chỉ thị số 33/CT-TTg ngày 14/8/2026']);
});
