import { phongChu } from '../../../../src/rules/hd05/trang/phong-chu';
import { describeRule } from '../../../support/describe-rule';

describeRule(phongChu, {
  passes: [
    ['another name of the same font', { noiDung: { text: 'Đảng uỷ thông báo.', look: { font: 'TimesNewRomanPSMT' } } }],
  ],
  flags: [
    [
      'Arial in one place',
      { noiDung: ['Đảng uỷ thông báo.', { text: 'Các chi bộ thực hiện.', look: { font: 'Arial' } }] },
      'motCho',
    ],
  ],
});
