import { mauQuyetDinh } from '../../../../src/rules/nd30/noi-dung/mau-quyet-dinh';
import { describeRule } from '../../../support/describe-rule';

describeRule(mauQuyetDinh, {
  passes: [
    [
      'all there',
      { kind: 'quyet-dinh', noiDung: 'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT ĐỊNH:\nĐiều 1. Một./.' },
    ],
    [
      'no colon is another matter',
      { kind: 'quyet-dinh', noiDung: 'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT ĐỊNH\nĐiều 1. Một./.' },
    ],
    [
      'articles numbered by Word',
      {
        kind: 'quyet-dinh',
        noiDung: ['Căn cứ Luật Viên chức.', 'QUYẾT ĐỊNH:', { text: 'Một./.', look: { label: 'Điều 1.' } }],
      },
    ],
  ],
  flags: [
    [
      'no enacting line',
      { kind: 'quyet-dinh', noiDung: 'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nĐiều 1. Một.\nĐiều 2. Hai./.' },
      'thieu',
    ],
    ['no căn cứ', { kind: 'quyet-dinh', noiDung: 'QUYẾT ĐỊNH:\nĐiều 1. Một./.' }, 'thieu'],
  ],
});
