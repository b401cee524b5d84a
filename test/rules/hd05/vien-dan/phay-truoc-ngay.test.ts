import { phayTruocNgay } from '../../../../src/rules/hd05/vien-dan/phay-truoc-ngay';
import { describeRule } from '../../../support/describe-rule';

describeRule(phayTruocNgay, {
  passes: [
    ['a comma', { noiDung: ['Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Trung ương.', 'Hết.'] }],
    ['no symbol', { noiDung: ['Thực hiện từ số 5 ngày 03/6.', 'Hết.'] }],
  ],
  flags: [
    [
      'a Party document',
      { noiDung: ['Thực hiện Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Trung ương.', 'Hết.'] },
      'motCho',
      'Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Trung ương.',
    ],
    ['a decree', { noiDung: ['Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.', 'Hết.'] }, 'motCho'],
    [
      'two of them',
      { noiDung: ['Theo Nghị quyết số 25-NQ/TW ngày 03/6/2013.', 'Theo Chỉ thị số 33/CT-TTg ngày 26/11/2021.'] },
      'nhieuCho',
    ],
  ],
});
