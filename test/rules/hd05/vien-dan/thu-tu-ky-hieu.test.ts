import { thuTuKyHieu } from '../../../../src/rules/hd05/vien-dan/thu-tu-ky-hieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thuTuKyHieu, {
  passes: [
    ['a State symbol', { noiDung: ['Theo Nghị quyết số 128/NQ-CP, ngày 11/10/2021.', 'Hết.'] }],
    ['right', { noiDung: ['Theo Quyết định số 218-QĐ/TW, ngày 12/12/2013.', 'Hết.'] }],
  ],
  flags: [
    [
      'reversed',
      { noiDung: ['Theo Quyết định số 218/QĐ-TW, ngày 12/12/2013.', 'Hết.'] },
      'saiChu',
      'Theo Quyết định số 218-QĐ/TW, ngày 12/12/2013.',
    ],
  ],
});
