import { phanChuongTieuDeCanhGiua } from '../../../../src/rules/nd30/noi-dung/phan-chuong-tieu-de-canh-giua';
import { describeRule } from '../../../support/describe-rule';

describeRule(phanChuongTieuDeCanhGiua, {
  passes: [
    [
      'centred',
      { noiDung: ['Chương I', { text: 'QUY ĐỊNH CHUNG', look: { alignment: 'center', bold: true } }, 'Một./.'] },
    ],
    [
      'pushed to the middle by an indent',
      { noiDung: ['Chương I', { text: 'QUY ĐỊNH CHUNG', look: { alignment: 'left', indentLeft: 150 } }, 'Một./.'] },
    ],
  ],
  flags: [
    [
      'on the left',
      { noiDung: ['Chương I', { text: 'QUY ĐỊNH CHUNG', look: { alignment: 'left', bold: true } }, 'Một./.'] },
      'khongCanhGiua',
    ],
  ],
});
