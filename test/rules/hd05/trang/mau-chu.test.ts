import { mauChu } from '../../../../src/rules/hd05/trang/mau-chu';
import { describeRule } from '../../../support/describe-rule';

describeRule(mauChu, {
  passes: [['black', { noiDung: { text: 'Đảng uỷ thông báo.', look: { color: '000000' } } }]],
  flags: [
    ['red', { noiDung: ['Đảng uỷ thông báo.', { text: 'Các chi bộ thực hiện.', look: { color: 'FF0000' } }] }, 'coMau'],
  ],
});
