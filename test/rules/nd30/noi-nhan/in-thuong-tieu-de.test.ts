import { inThuongTieuDe } from '../../../../src/rules/nd30/noi-nhan/in-thuong-tieu-de';
import { describeRule } from '../../../support/describe-rule';

describeRule(inThuongTieuDe, {
  passes: [
    ['as it should be', { noiNhan: ['Nơi nhận:', '- Lưu: VT.'] }],
    ['decomposed letters', { noiNhan: [{ text: 'Nơi nhận:'.normalize('NFD'), role: 'heading' }, '- Lưu: VT.'] }],
  ],
  flags: [
    ['typed in capitals', { noiNhan: ['NƠI NHẬN:', '- Lưu: VT.'] }, 'inHoa', 'Nơi nhận:'],
    ['capitals by format', { noiNhan: [{ text: 'Nơi nhận:', look: { caps: true } }, '- Lưu: VT.'] }, 'inHoa'],
  ],
});
