import { hetHieuLuc } from '../../../../src/rules/chung/vien-dan/het-hieu-luc';
import { describeRule } from '../../../support/describe-rule';

describeRule(hetHieuLuc, {
  passes: [
    [
      'in force',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'status unknown',
      {
        noiDung: [
          'Thực hiện Kế hoạch số 15/KH-UBND ngày 14/01/2022 của UBND tỉnh về công tác dân vận.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'inside a title',
      {
        noiDung: [
          'Thực hiện Thông tư số 99/2016/TT-BNV ngày 13/01/2016 của Bộ Nội vụ hướng dẫn một số nội dung của Nghị định số 61/2018/NĐ-CP.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
  ],
  flags: [
    [
      'replaced',
      { noiDung: ['Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.', 'Báo cáo kết quả./.'] },
      'vienDanSai',
    ],
  ],
});
