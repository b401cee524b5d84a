import { inThuong } from '../../../../src/rules/hd05/kinh-gui/in-thuong';
import { describeRule } from '../../../support/describe-rule';

describeRule(inThuong, {
  passes: [
    ['Kính gửi', {}],
    ['Kính trình', { kinhGui: 'Kính trình: Tỉnh uỷ' }],
  ],
  flags: [
    ['capitals', { kinhGui: 'KÍNH GỬI: Tỉnh uỷ' }, 'inHoa', 'Kính gửi: Tỉnh uỷ'],
    ['capitals', { kinhGui: 'KÍNH TRÌNH: Tỉnh uỷ' }, 'inHoa', 'Kính trình: Tỉnh uỷ'],
  ],
});
