import { mauThamQuyen } from '../../../../src/rules/nd30/noi-dung/mau-tham-quyen';
import { describeRule } from '../../../support/describe-rule';

describeRule(mauThamQuyen, {
  passes: [
    [
      'there',
      {
        kind: 'quyet-dinh',
        noiDung: 'GIÁM ĐỐC SỞ NỘI VỤ\nCăn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT ĐỊNH:\nĐiều 1. Một./.',
      },
    ],
    [
      'taken for the title',
      {
        kind: 'quyet-dinh',
        noiDung: 'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT ĐỊNH:\nĐiều 1. Một./.',
        trichYeu: ['Về việc nâng bậc lương', 'GIÁM ĐỐC SỞ NỘI VỤ'],
      },
    ],
    ['no căn cứ', { kind: 'quyet-dinh', noiDung: 'QUYẾT ĐỊNH:\nĐiều 1. Một./.' }],
  ],
  flags: [
    [
      'not there',
      { kind: 'quyet-dinh', noiDung: 'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT ĐỊNH:\nĐiều 1. Một./.' },
      'thieu',
    ],
  ],
});
