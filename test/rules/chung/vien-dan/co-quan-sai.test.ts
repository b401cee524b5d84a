import { coQuanSai } from '../../../../src/rules/chung/vien-dan/co-quan-sai';
import { describeRule } from '../../../support/describe-rule';

describeRule(coQuanSai, {
  passes: [
    [
      'the issuer',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'the body for its head',
      { noiDung: ['Thực hiện Thông tư số 01/2016/TT-BNV ngày 13/01/2016 của Bộ Nội vụ.', 'Báo cáo kết quả./.'] },
    ],
    [
      'the chairman for the committee',
      {
        noiDung: [
          'Thực hiện Chỉ thị số 02/CT-UBND ngày 22/01/2021 của Chủ tịch Ủy ban nhân dân tỉnh.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'abbreviated',
      { noiDung: ['Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng.', 'Báo cáo kết quả./.'] },
    ],
    [
      'the term of the Party’s body',
      {
        noiDung: [
          'Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng (khóa XI).',
          'Báo cáo kết quả./.',
        ],
      },
    ],
  ],
  flags: [
    [
      'a ministry for the Government',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Bộ Nội vụ về công tác văn thư.',
          'Báo cáo kết quả./.',
        ],
      },
      'vienDanSai',
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    ],
  ],
});
