import { nhuKinhGui } from '../../../../src/rules/nd30/noi-nhan/nhu-kinh-gui';
import { describeRule } from '../../../support/describe-rule';

const first = (text: string) => ({ noiNhan: ['Nơi nhận:', text, '- Lưu: VT.'] });

describeRule(nhuKinhGui, {
  passes: [
    ['as the decree has it', first('- Như trên;')],
    ['a quyết định has its own wording', { kind: 'quyet-dinh', ...first('- Như Điều 3;') }],
  ],
  flags: [
    ['Như kính gửi', first('- Như kính gửi;'), 'khacTuNgu', '- Như trên;'],
    ['Như phần Kính gửi', first('- Như phần Kính gửi;'), 'khacTuNgu', '- Như trên;'],
    ['decomposed letters', first('- Như kính gửi;'.normalize('NFD')), 'khacTuNgu'],
  ],
});
