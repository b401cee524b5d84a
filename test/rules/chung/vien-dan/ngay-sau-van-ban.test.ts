import { ngaySauVanBan } from '../../../../src/rules/chung/vien-dan/ngay-sau-van-ban';
import { describeRule } from '../../../support/describe-rule';

describeRule(ngaySauVanBan, {
  passes: [
    [
      'earlier',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    ['a year alone', { noiDung: ['Luật Đất đai năm 2024.', 'Báo cáo kết quả./.'] }],
  ],
  flags: [
    [
      'later',
      {
        noiDung: [
          'Thực hiện Kế hoạch số 15/KH-UBND ngày 14/01/2099 của UBND tỉnh về công tác dân vận.',
          'Báo cáo kết quả./.',
        ],
      },
      'vienDanSai',
    ],
  ],
});
