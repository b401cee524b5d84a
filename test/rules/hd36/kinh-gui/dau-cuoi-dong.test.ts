import { dauCuoiDong } from '../../../../src/rules/hd36/kinh-gui/dau-cuoi-dong';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCuoiDong, {
  passes: [
    ['a full stop at the last one', { kinhGui: ['Kính gửi:', '- Uỷ ban nhân dân xã,', '- Các chi bộ trực thuộc.'] }],
    ['one receiver on the line', { kinhGui: 'Kính gửi: Tỉnh uỷ Lào Cai' }],
  ],
  flags: [
    ['semicolons', { kinhGui: ['Kính gửi:', '- Uỷ ban nhân dân xã;', '- Các chi bộ trực thuộc;'] }, 'saiDau'],
    ['nothing', { kinhGui: ['Kính gửi:', '- Uỷ ban nhân dân xã', '- Các chi bộ trực thuộc,'] }, 'thieuDau'],
  ],
});
