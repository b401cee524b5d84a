import { phanChuongCanhGiua } from '../../../../src/rules/hd36/noi-dung/phan-chuong-canh-giua';
import { describeRule } from '../../../support/describe-rule';

describeRule(phanChuongCanhGiua, {
  passes: [['centred', { noiDung: [{ text: 'Chương II', look: { alignment: 'center' } }, 'Các chi bộ thực hiện.'] }]],
  flags: [
    [
      'to the left',
      { noiDung: [{ text: 'Chương II', look: { alignment: 'left' } }, 'Các chi bộ thực hiện.'] },
      'saiCanhLe',
    ],
  ],
});
