import { mauThuan } from '../../../../src/rules/chung/vien-dan/mau-thuan';
import { describeRule } from '../../../support/describe-rule';

describeRule(mauThuan, {
  passes: [
    [
      'the same twice',
      {
        noiDung: [
          'Thực hiện Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh về công tác dân vận. Thực hiện Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh về công tác dân vận.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'two instruments of one number',
      {
        noiDung: [
          'Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ và Chỉ thị số 33/CT-TTg ngày 14/8/2026 của Thủ tướng Chính phủ.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
  ],
  flags: [
    [
      'two days',
      {
        noiDung: [
          'Thực hiện Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh về công tác dân vận. Thực hiện Kế hoạch số 15/KH-UBND ngày 15/01/2022 của UBND tỉnh về công tác dân vận.',
          'Báo cáo kết quả./.',
        ],
      },
      'vienDanSai',
    ],
  ],
});
