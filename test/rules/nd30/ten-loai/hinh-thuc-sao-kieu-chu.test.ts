import { hinhThucSaoKieuChu } from '../../../../src/rules/nd30/ten-loai/hinh-thuc-sao-kieu-chu';
import { describeRule } from '../../../support/describe-rule';

describeRule(hinhThucSaoKieuChu, {
  passes: [['bold, of size 13', { diaChi: { text: 'SAO Y', look: { bold: true, size: 13 } } }]],
  flags: [
    ['of size 12', { diaChi: { text: 'SAO Y', look: { bold: true, size: 12 } } }, 'saiKieu'],
    ['not bold', { diaChi: { text: 'SAO LỤC', look: { bold: false, size: 14 } } }, 'saiKieu'],
  ],
});
