import { khongNhuTren } from '../../../../src/rules/nd30/noi-nhan/khong-nhu-tren';
import { describeRule } from '../../../support/describe-rule';

describeRule(khongNhuTren, {
  passes: [
    ['a công văn', { noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'] }],
    ['a quyết định names the article', { kind: 'quyet-dinh', noiNhan: ['Nơi nhận:', '- Như Điều 3;', '- Lưu: VT.'] }],
    [
      'a thông báo with Kính gửi has another fault',
      { kind: 'thong-bao', kinhGui: 'Kính gửi: Sở Y tế', noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'] },
    ],
  ],
  flags: [
    ['a kế hoạch', { kind: 'ke-hoach', kinhGui: null, noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'] }, 'nhuTren'],
    ['a quyết định', { kind: 'quyet-dinh', noiNhan: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'] }, 'nhuTren'],
    [
      'decomposed letters',
      { kind: 'ke-hoach', noiNhan: ['Nơi nhận:', '- Như trên;'.normalize('NFD'), '- Lưu: VT.'] },
      'nhuTren',
    ],
  ],
});
