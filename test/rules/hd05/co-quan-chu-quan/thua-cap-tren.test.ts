import { thuaCapTren } from '../../../../src/rules/hd05/co-quan-chu-quan/thua-cap-tren';
import { describeRule } from '../../../support/describe-rule';

describeRule(thuaCapTren, {
  passes: [
    ['one line', { coQuanChuQuan: null, coQuanBanHanh: 'TỈNH UỶ LÀO CAI' }],
    ['a ban of the centre', { coQuanChuQuan: 'BAN CHẤP HÀNH TRUNG ƯƠNG', coQuanBanHanh: 'BAN TỔ CHỨC' }],
  ],
  flags: [
    ['the centre above', { coQuanChuQuan: 'BAN CHẤP HÀNH TRUNG ƯƠNG', coQuanBanHanh: 'TỈNH UỶ LÀO CAI' }, 'thua'],
  ],
});
