import { gachNoi } from '../../../../src/rules/hd36/co-quan-ban-hanh/gach-noi';
import { describeRule } from '../../../support/describe-rule';

describeRule(gachNoi, {
  passes: [['a hyphen', { coQuanBanHanh: 'CHI BỘ PHÒNG HÀNH CHÍNH - QUẢN TRỊ' }]],
  flags: [
    ['a dash', { coQuanBanHanh: 'BAN TỔ CHỨC TỈNH UỶ – SỞ NỘI VỤ' }, 'saiChu', 'BAN TỔ CHỨC TỈNH UỶ - SỞ NỘI VỤ'],
  ],
});
