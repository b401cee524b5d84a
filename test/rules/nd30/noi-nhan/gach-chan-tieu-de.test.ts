import { gachChanTieuDe } from '../../../../src/rules/nd30/noi-nhan/gach-chan-tieu-de';
import { describeRule } from '../../../support/describe-rule';

describeRule(gachChanTieuDe, {
  passes: [
    ['plain', { noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'] }],
    [
      'a receiver underlined',
      { noiNhan: ['Nơi nhận:', { text: '- Như trên;', look: { underline: true } }, '- Lưu: VT.'] },
    ],
  ],
  flags: [
    [
      'underlined',
      { noiNhan: [{ text: 'Nơi nhận:', look: { underline: true } }, '- Như trên;', '- Lưu: VT.'] },
      'gachChan',
    ],
  ],
});
