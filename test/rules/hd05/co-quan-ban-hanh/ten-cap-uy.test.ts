import { tenCapUy } from '../../../../src/rules/hd05/co-quan-ban-hanh/ten-cap-uy';
import { describeRule } from '../../../support/describe-rule';

describeRule(tenCapUy, {
  passes: [
    ['the centre', { coQuanChuQuan: null, coQuanBanHanh: 'BAN CHẤP HÀNH TRUNG ƯƠNG' }],
    ['a ban of another kind', { coQuanBanHanh: 'BAN TỔ CHỨC' }],
  ],
  flags: [
    ['a ban thường vụ', { coQuanBanHanh: 'BAN THƯỜNG VỤ TỈNH UỶ LÀO CAI' }, 'tenTapThe', 'TỈNH UỶ LÀO CAI'],
    ['a ban chấp hành', { coQuanBanHanh: 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ BẢO THẮNG' }, 'tenTapThe', 'ĐẢNG UỶ XÃ BẢO THẮNG'],
    ['T/M', { coQuanBanHanh: 'T/M ĐẢNG UỶ XÃ BẢO THẮNG' }, 'tenTapThe', 'ĐẢNG UỶ XÃ BẢO THẮNG'],
  ],
});
