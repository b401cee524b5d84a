import { kieuNgayLanLon } from '../../../../src/rules/nd30/vien-dan/kieu-ngay-lan-lon';
import { describeRule } from '../../../support/describe-rule';

const plan = (number: number, day: string) => `Kế hoạch số ${number}/KH-UBND ngày ${day} của UBND tỉnh về dân vận`;
const said = (...days: readonly string[]) => ({
  noiDung: [`Theo ${days.map((day, i) => plan(15 + i, day)).join('; ')}.`, 'Báo cáo kết quả./.'],
});

describeRule(kieuNgayLanLon, {
  passes: [
    ['in figures', said('14/01/2026', '15/01/2026', '16/01/2026')],
    ['in words', said('14 tháng 01 năm 2026', '15 tháng 01 năm 2026', '16 tháng 01 năm 2026')],
    ['two are too few to tell', said('14/01/2026', '15 tháng 01 năm 2026')],
    [
      'căn cứ lines in words, the body in figures',
      {
        noiDung: [
          'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
          `Theo ${plan(15, '14/01/2026')}; ${plan(16, '15/01/2026')}.`,
          'Báo cáo kết quả./.',
        ],
      },
    ],
    ['a day in an official title', said('14/01/2026', '15/01/2026', '16/01/2026')],
  ],
  flags: [['one of three', said('14/01/2026', '15/01/2026', '16 tháng 01 năm 2026'), 'haiKieu']],
});
