import { ngaySai } from '../../../../src/rules/chung/vien-dan/ngay-sai';
import { describeRule } from '../../../support/describe-rule';

describeRule(ngaySai, {
  passes: [
    [
      'the right day',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'in words',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'nobody knows it',
      {
        noiDung: [
          'Thực hiện Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh về công tác dân vận.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'a number that begins anew each year',
      { noiDung: ['Thực hiện Chỉ thị số 33/CT-TTg ngày 15/8/2024 của Thủ tướng Chính phủ.', 'Báo cáo kết quả./.'] },
    ],
    ['no day', { noiDung: ['Thực hiện Nghị định số 30/2020/NĐ-CP.', 'Báo cáo kết quả./.'] }],
  ],
  flags: [
    [
      'another day',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 của Chính phủ về công tác văn thư.',
          'Báo cáo kết quả./.',
        ],
      },
      'vienDanSai',
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    ],
  ],
});
