import { trichYeuSai } from '../../../../src/rules/chung/vien-dan/trich-yeu-sai';
import { describeRule } from '../../../support/describe-rule';

describeRule(trichYeuSai, {
  passes: [
    [
      'the title',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'other dấu and case',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác Văn thư.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'cut short',
      {
        noiDung: [
          'Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục tăng cường và đổi mới công tác dân vận.',
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
  ],
  flags: [
    [
      'another title',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác lưu trữ.',
          'Báo cáo kết quả./.',
        ],
      },
      'vienDanSai',
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    ],
  ],
});
