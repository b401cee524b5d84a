import { inThuong } from '../../../../src/rules/nd30/kinh-gui/in-thuong';
import { describeRule } from '../../../support/describe-rule';

describeRule(inThuong, {
  passes: [
    ['as it should be', { kinhGui: 'Kính gửi: Bộ Nội vụ' }],
    ['a receiver in capitals', { kinhGui: 'Kính gửi: UBND TP. Huế' }],
  ],
  flags: [['typed in capitals', { kinhGui: 'KÍNH GỬI: Bộ Nội vụ' }, 'inHoa', 'Kính gửi: Bộ Nội vụ']],
});
