import { loiBanHanhHaiCham } from '../../../../src/rules/nd30/noi-dung/loi-ban-hanh-hai-cham';
import { describeRule } from '../../../support/describe-rule';

describeRule(loiBanHanhHaiCham, {
  passes: [
    [
      'there',
      { kind: 'quyet-dinh', noiDung: 'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT ĐỊNH:\nĐiều 1. Một./.' },
    ],
  ],
  flags: [
    [
      'not there',
      { kind: 'quyet-dinh', noiDung: 'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT ĐỊNH\nĐiều 1. Một./.' },
      'thieuDau',
      'QUYẾT ĐỊNH:',
    ],
    [
      'decomposed letters',
      { kind: 'nghi-quyet', noiDung: ['QUYẾT NGHỊ'.normalize('NFD'), 'Điều 1. Một./.'] },
      'thieuDau',
    ],
  ],
});
