import { inThuongTieuDe } from '../../../../src/rules/hd36/noi-nhan/in-thuong-tieu-de';
import { describeRule } from '../../../support/describe-rule';

describeRule(inThuongTieuDe, {
  passes: [['small letters', {}]],
  flags: [['capitals', { noiNhan: ['NƠI NHẬN:', '- Như trên;'] }, 'inHoa', 'Nơi nhận:']],
});
