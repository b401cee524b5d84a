import { phanChuongLaMa } from '../../../../src/rules/hd05/noi-dung/phan-chuong-la-ma';
import { describeRule } from '../../../support/describe-rule';

describeRule(phanChuongLaMa, {
  passes: [['in words', { noiDung: ['Phần thứ nhất', 'ĐÁNH GIÁ CHUNG', 'Các chi bộ thực hiện.'] }]],
  flags: [['Arabic', { noiDung: ['Chương 2', 'QUY ĐỊNH CỤ THỂ', 'Các chi bộ thực hiện.'] }, 'aRap', 'Chương II']],
});
