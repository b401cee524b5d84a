import { soLienSo } from '../../../../src/rules/nd30/vien-dan/so-lien-so';
import { describeRule } from '../../../support/describe-rule';

describeRule(soLienSo, {
  passes: [
    ['a space between', { noiDung: 'Thực hiện Công văn số 432/UBND-HC ngày 25 tháng 10 năm 2016.' }],
    ['no number follows', { noiDung: 'Ghi rõ số/ký hiệu của văn bản.' }],
  ],
  flags: [
    [
      'no space',
      { noiDung: 'Thực hiện Kế hoạch số15/KH-UBND của tỉnh.' },
      'saiChu',
      'Thực hiện Kế hoạch số 15/KH-UBND của tỉnh.',
    ],
  ],
});
