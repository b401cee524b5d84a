import { nhuTrenVietHoa } from '../../../../src/rules/nd30/noi-nhan/nhu-tren-viet-hoa';
import { describeRule } from '../../../support/describe-rule';

describeRule(nhuTrenVietHoa, {
  passes: [
    ['a capital', { noiNhan: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.' }],
    ['the words later in a line', { noiNhan: 'Nơi nhận:\n- Các sở (gửi như trên);\n- Lưu: VT.' }],
    ['a generated dash', { noiNhan: ['Nơi nhận:', { text: 'Như trên;', look: { label: '-' } }, '- Lưu: VT.'] }],
  ],
  flags: [['a small letter', { noiNhan: 'Nơi nhận:\n- như trên;\n- Lưu: VT.' }, 'saiChu', '- Như trên;']],
});
