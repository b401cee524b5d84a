import { kyHieuSai } from '../../../../src/rules/chung/vien-dan/ky-hieu-sai';
import { describeRule } from '../../../support/describe-rule';

describeRule(kyHieuSai, {
  passes: [
    [
      'right',
      {
        noiDung: [
          'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
          'Báo cáo kết quả./.',
        ],
      },
    ],
    [
      'blanks alone are another rule’s',
      { noiDung: ['Thực hiện Chỉ thị số 33 /CT-TTg ngày 26/11/2021.', 'Báo cáo kết quả./.'] },
    ],
    [
      'an issuer that nobody knows',
      { noiDung: ['Thực hiện Công văn số 12/ABC-XYZ ngày 12/02/2025 của Công ty ABC.', 'Báo cáo kết quả./.'] },
    ],
  ],
  flags: [
    [
      'the Party’s order',
      {
        noiDung: [
          'Thực hiện Quyết định số 218/QĐ-TW ngày 14/01/2022 của Bộ Chính trị về công tác dân vận.',
          'Báo cáo kết quả./.',
        ],
      },
      'vienDanSai',
    ],
    ['without dấu', { noiDung: ['Theo Nghị định số 30/2020/ND-CP.', 'Báo cáo kết quả./.'] }, 'vienDanSai'],
    ['an en dash', { noiDung: ['Nghị quyết số 25–NQ/TW ngày 03/6/2013.', 'Báo cáo kết quả./.'] }, 'vienDanSai'],
  ],
});
