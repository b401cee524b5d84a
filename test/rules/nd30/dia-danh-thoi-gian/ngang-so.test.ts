import { checkDraft } from '../../../../src/check/check';
import { ngangSo } from '../../../../src/rules/nd30/dia-danh-thoi-gian/ngang-so';
import { describeRule } from '../../../support/describe-rule';
import { centred, draft, paragraph, table } from '../../../support/draft-builder';

describeRule(ngangSo, {
  passes: [
    ['two lines above each', {}],
    [
      'a line of the issuer more, a few points apart',
      { coQuanChuQuan: 'UBND TỈNH LÀO CAI', coQuanBanHanh: 'SỞ NỘI VỤ' },
    ],
    ['no number', { soKyHieu: null }],
    ['no date', { diaDanhThoiGian: null }],
  ],
  flags: [
    [
      'three lines of the issuer’s name more',
      { coQuanBanHanh: ['VĂN PHÒNG', 'ĐOÀN ĐẠI BIỂU QUỐC HỘI', 'VÀ HỘI ĐỒNG NHÂN DÂN'] },
      'khacDong',
    ],
  ],
});

const judged = (...above: string[]) =>
  checkDraft(
    draft(
      table([
        [
          [centred('ỦY BAN NHÂN DÂN'), centred('XÃ TÂN HƯNG')],
          [centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), centred('Độc lập - Tự do - Hạnh phúc')],
        ],
        [
          [centred('Số: 15/KH-UBND')],
          [...above.map((it) => centred(it)), centred('Tân Hưng, ngày 05 tháng 3 năm 2026', { italic: true })],
        ],
      ]),
      centred('KẾ HOẠCH', { bold: true }),
      centred('Tổ chức ngày hội đọc sách', { bold: true }),
      paragraph('Ủy ban nhân dân xã tổ chức ngày hội đọc sách năm 2026./.'),
    ),
    { asOf: '2026-03-05' },
  ).findings.filter(({ rule }) => rule === ngangSo.id);

test('number and date in a row of their own', () => {
  expect(judged()).toEqual([]);
  expect(judged('')).toHaveLength(1);
});
