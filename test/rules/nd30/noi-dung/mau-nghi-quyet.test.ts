import { mauNghiQuyet } from '../../../../src/rules/nd30/noi-dung/mau-nghi-quyet';
import { describeRule } from '../../../support/describe-rule';

describeRule(mauNghiQuyet, {
  passes: [
    [
      'all there',
      { kind: 'nghi-quyet', noiDung: 'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT NGHỊ:\nĐiều 1. Một./.' },
    ],
  ],
  flags: [
    [
      'QUYẾT ĐỊNH',
      { kind: 'nghi-quyet', noiDung: 'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.\nQUYẾT ĐỊNH:\nĐiều 1. Một./.' },
      'thieu',
    ],
  ],
});
