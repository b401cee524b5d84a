import { capUyCapTren } from '../../../../src/rules/hd05/co-quan-chu-quan/cap-uy-cap-tren';
import { describeRule } from '../../../support/describe-rule';

describeRule(capUyCapTren, {
  passes: [
    ['a committee over it', { coQuanChuQuan: 'TỈNH UỶ LÀO CAI', coQuanBanHanh: 'VĂN PHÒNG' }],
    ['a committee issues', {}],
    ['a congress', { coQuanChuQuan: 'ĐẠI HỘI ĐẠI BIỂU\nĐẢNG BỘ XÃ BẢO THẮNG', coQuanBanHanh: 'BAN KIỂM PHIẾU' }],
  ],
  flags: [
    ['over a văn phòng', { coQuanBanHanh: 'VĂN PHÒNG' }, 'dangBo', 'TỈNH UỶ LÀO CAI'],
    [
      'over a UBKT of a commune',
      { coQuanChuQuan: 'ĐẢNG BỘ XÃ BẢO THẮNG', coQuanBanHanh: 'UỶ BAN KIỂM TRA' },
      'dangBo',
      'ĐẢNG UỶ XÃ BẢO THẮNG',
    ],
  ],
});
