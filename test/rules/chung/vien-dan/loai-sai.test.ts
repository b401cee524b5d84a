import { loaiSai } from '../../../../src/rules/chung/vien-dan/loai-sai';
import { describeRule } from '../../../support/describe-rule';

describeRule(loaiSai, {
  passes: [
    [
      'the type',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'quy định of the Party under QĐ',
      {
        noiDung: ['Thực hiện Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương.', 'Báo cáo kết quả./.'],
      },
    ],
    ['văn bản for anything', { noiDung: ['Theo Văn bản số 30/2020/NĐ-CP.', 'Báo cáo kết quả./.'] }],
    [
      'a công văn',
      {
        noiDung: ['Thực hiện Công văn số 1099/VPCP-CĐS ngày 12/02/2025 của Văn phòng Chính phủ.', 'Báo cáo kết quả./.'],
      },
    ],
  ],
  flags: [
    [
      'a decision for a decree',
      {
        noiDung: [
          'Thực hiện Quyết định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
          'Báo cáo kết quả./.',
        ],
      },
      'vienDanSai',
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    ],
  ],
});
