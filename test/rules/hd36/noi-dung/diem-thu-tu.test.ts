import { diemThuTu } from '../../../../src/rules/hd36/noi-dung/diem-thu-tu';
import { describeRule } from '../../../support/describe-rule';

describeRule(diemThuTu, {
  passes: [['in order', { noiDung: ['a) Một;', 'b) Hai.'] }]],
  flags: [['đ left out', { noiDung: ['a) Một;', 'b) Hai;', 'c) Ba;', 'd) Bốn;', 'e) Năm.'] }, 'saiThuTu']],
});
