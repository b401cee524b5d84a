import { saiChu } from '../../../../src/rules/nd30/quoc-hieu/sai-chu';
import { describeRule } from '../../../support/describe-rule';

describeRule(saiChu, {
  passes: [
    ['the other placement of the tone', { quocHieu: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
    ['small letters are another fault', { quocHieu: 'Cộng hòa xã hội chủ nghĩa Việt Nam' }],
    ['on two lines', { quocHieu: ['CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM'] }],
    ['a soft break in it', { quocHieu: ['CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM'] }],
    ['no-break blanks', { quocHieu: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\u00a0NAM' }],
    ['decomposed letters', { quocHieu: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'.normalize('NFD') }],
  ],
  flags: [
    ['glued', { quocHieu: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆTNAM' }, 'saiChu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [
      'a letter wrong',
      { quocHieu: 'CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM' },
      'saiChu',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ],
    ['a word missing', { quocHieu: 'CỘNG HÒA XÃ HỘI NGHĨA VIỆT NAM' }, 'saiChu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['two blanks', { quocHieu: 'CỘNG HÒA  XÃ HỘI CHỦ NGHĨA VIỆT NAM' }, 'saiChu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [
      'a full stop',
      { quocHieu: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.' },
      'saiChu',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ],
  ],
});
