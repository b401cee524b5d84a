import { haiChamCachChu } from '../../../../src/rules/chung/kinh-gui/hai-cham-cach-chu';
import { describeRule } from '../../../support/describe-rule';

describeRule(haiChamCachChu, {
  passes: [
    ['well set', { kinhGui: 'Kính gửi: Bộ Nội vụ' }],
    ['a no-break space', { kinhGui: 'Kính gửi:\u00a0Bộ Nội vụ' }],
    ['a tab', { kinhGui: 'Kính gửi:\tBộ Nội vụ' }],
    ['a number still dotted', { soKyHieu: 'Số:...../UBND-VX' }],
    ['a number still blank', { soKyHieu: 'Số:       /UBND-VX' }],
  ],
  flags: [
    ['none after it', { kinhGui: 'Kính gửi:Bộ Nội vụ' }, 'saiChu', 'Kính gửi: Bộ Nội vụ'],
    ['one before it', { kinhGui: 'Kính gửi : Bộ Nội vụ' }, 'saiChu', 'Kính gửi: Bộ Nội vụ'],
    ['a number stuck to it', { soKyHieu: 'Số:15/UBND-VX' }, 'saiChu', 'Số: 15/UBND-VX'],
    ['Lưu', { noiNhan: ['Nơi nhận:', '- Lưu:VT.'] }, 'saiChu', '- Lưu: VT.'],
  ],
});
