import { inThuong } from '../../../../src/rules/hd05/kinh-gui/in-thuong';
import { describeRule } from '../../../support/describe-rule';

describeRule(inThuong, {
  passes: [['Kính gửi', {}]],
  flags: [['capitals', { kinhGui: 'KÍNH GỬI: Tỉnh uỷ' }, 'inHoa', 'Kính gửi: Tỉnh uỷ']],
});
