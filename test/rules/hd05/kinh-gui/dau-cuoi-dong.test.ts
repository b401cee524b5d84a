import { dauCuoiDong } from '../../../../src/rules/hd05/kinh-gui/dau-cuoi-dong';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCuoiDong, {
  passes: [
    ['nothing at the last one', { kinhGui: ['Kính gửi:', '- Uỷ ban nhân dân xã;', '- Các chi bộ trực thuộc'] }],
    ['a full stop at the last one', { kinhGui: ['Kính gửi:', '- Uỷ ban nhân dân xã;', '- Các chi bộ trực thuộc.'] }],
    ['one receiver on the line', { kinhGui: 'Kính gửi: Tỉnh uỷ Lào Cai' }],
    ['still to be filled in', { kinhGui: ['Kính gửi:', '- …………', '- ……'] }],
  ],
  flags: [
    ['commas', { kinhGui: ['Kính gửi:', '- Uỷ ban nhân dân xã,', '- Các chi bộ trực thuộc,'] }, 'saiDau'],
    ['nothing', { kinhGui: ['Kính gửi:', '- Uỷ ban nhân dân xã', '- Các chi bộ trực thuộc;'] }, 'thieuDau'],
    [
      'commas without a date',
      {
        diaDanhThoiGian: 'Bảo Thắng, ngày    tháng    năm',
        ...{ kinhGui: ['Kính gửi:', '- Uỷ ban nhân dân xã,', '- Các chi bộ trực thuộc,'] },
      },
      'saiDauChuaDeNgay',
    ],
  ],
});
