import { checkDraft } from '../../src/check/check';
import type { DraftDocument } from '../../src/draft/model';
import { draft, paragraph, table, type ParagraphBlock } from '../support/draft-builder';

const centred = (text: string, bold = false): ParagraphBlock => paragraph(text, { alignment: 'center', bold });

/** A kế hoạch whose lines end as 36-HD/VPTW has them, by a body and on a day. */
function planOf(upper: string, issuer: string, day: string): DraftDocument {
  return draft(
    table(
      [
        [
          [centred(upper), centred(issuer, true), centred('*'), centred('Số 12-KH/ĐU')],
          [centred('ĐẢNG CỘNG SẢN VIỆT NAM', true), paragraph(day, { alignment: 'center', italic: true })],
        ],
      ],
      [200, 267],
    ),
    centred('KẾ HOẠCH', true),
    centred('thực hiện công tác dân vận', true),
    centred('-----', true),
    paragraph('Ban Thường vụ Đảng uỷ xây dựng kế hoạch thực hiện công tác dân vận như sau:', { firstLine: 28 }),
    paragraph('1. Các chi bộ trực thuộc triển khai thực hiện.', { firstLine: 28 }),
    table([
      [
        [
          paragraph('Nơi nhận:', { underline: true }),
          paragraph('- Tỉnh uỷ,', { size: 12 }),
          paragraph('- Lưu Văn phòng Đảng uỷ.', { size: 12 }),
        ],
        [centred('T/M BAN THƯỜNG VỤ', true), centred('BÍ THƯ'), centred(''), centred('Trần Văn Bình', true)],
      ],
    ]),
  );
}

const commune = ['ĐẢNG BỘ TỈNH LÀO CAI', 'ĐẢNG UỶ XÃ BẢO THẮNG'] as const;

const marks = (day: string, asOf: '2026-11-21' | '2026-03-05' = '2026-11-21') =>
  checkDraft(planOf(...commune, day), { asOf }).findings.filter(({ rule }) => rule.endsWith('/noi-nhan/dau-cuoi-dong'));

test.each([
  ['dated before 05-HD/VPTW', 'Bảo Thắng, ngày 05 tháng 3 năm 2026'],
  ['a month and a year before it', 'Bảo Thắng, ngày    tháng 3 năm 2026'],
])('a comma in Nơi nhận is right: %s', (_, day) => {
  expect(marks(day)).toEqual([]);
});

test.each([
  ['dated since', 'Bảo Thắng, ngày 05 tháng 6 năm 2026'],
  ['a month and a year since', 'Bảo Thắng, ngày    tháng 11 năm 2026'],
])('a comma in Nơi nhận is an error: %s', (_, day) => {
  expect(marks(day)).toMatchObject([{ rule: 'hd05/noi-nhan/dau-cuoi-dong', severity: 'error' }]);
});

test('without a date it is a warning that names its condition, and no fix is made in bulk', () => {
  const [finding] = marks('Bảo Thắng, ngày    tháng    năm 2026');
  expect(finding).toMatchObject({ rule: 'hd05/noi-nhan/dau-cuoi-dong', severity: 'warning' });
  expect(finding?.message).toMatch(/\(văn bản đề ngày từ 27\/5\/2026\)\.$/);
  expect(finding?.fixes.map(({ safety }) => safety)).toEqual(['review']);
});

test.each([
  ['the army', 'ĐẢNG BỘ QUÂN SỰ TỈNH LÀO CAI', 'ĐẢNG UỶ TRUNG ĐOÀN 254'],
  ['the police', 'ĐẢNG BỘ CÔNG AN TỈNH LÀO CAI', 'ĐẢNG UỶ PHÒNG CẢNH SÁT CƠ ĐỘNG'],
])('Party bodies of %s hear no error', (_, upper, issuer) => {
  const { findings } = checkDraft(planOf(upper, issuer, 'Lào Cai, ngày 05 tháng 6 năm 2026'), { asOf: '2026-11-21' });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(findings.map(({ rule }) => rule)).toContain('hd05/noi-nhan/dau-cuoi-dong');
});

test('a document of the Party is looked at, component by component', () => {
  const { anatomy, unchecked } = checkDraft(planOf(...commune, 'Bảo Thắng, ngày 05 tháng 6 năm 2026'), {
    asOf: '2026-11-21',
  });
  expect(anatomy.system).toBe('hd05');
  expect(unchecked).toEqual([]);
});

test('with Quốc hiệu and Tiêu ngữ a committee’s document is still the Party’s, and hears so', () => {
  const state = draft(
    table(
      [
        [
          [centred(commune[0]), centred(commune[1], true), centred('*'), centred('Số 12-KH/ĐU')],
          [
            centred('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', true),
            centred('Độc lập - Tự do - Hạnh phúc', true),
            centred('Bảo Thắng, ngày 05 tháng 6 năm 2026'),
          ],
        ],
      ],
      [200, 267],
    ),
    centred('KẾ HOẠCH', true),
    centred('thực hiện công tác dân vận', true),
    paragraph('Ban Thường vụ Đảng uỷ xây dựng kế hoạch thực hiện công tác dân vận như sau:'),
    paragraph('1. Các chi bộ trực thuộc triển khai thực hiện.'),
    table([
      [
        [paragraph('Nơi nhận:'), paragraph('- Lưu Văn phòng Đảng uỷ.')],
        [centred('T/M BAN THƯỜNG VỤ', true), centred('BÍ THƯ'), centred('Trần Văn Bình')],
      ],
    ]),
  );
  const { anatomy, findings } = checkDraft(state, { asOf: '2026-11-21' });
  expect(anatomy.system).toBe('hd05');
  expect(findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['hd05/quoc-hieu/sai-chu', 'hd05/tieu-ngu/khong-ghi']),
  );
});
