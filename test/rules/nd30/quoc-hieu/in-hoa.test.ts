import { inHoa } from '../../../../src/rules/nd30/quoc-hieu/in-hoa';
import { describeRule } from '../../../support/describe-rule';

describeRule(inHoa, {
  passes: [
    ['typed in capitals', { quocHieu: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
    [
      'shown in capitals by the font',
      { quocHieu: { text: 'Cộng hòa xã hội chủ nghĩa Việt Nam', look: { caps: true } } },
    ],
    ['in decomposed letters', { quocHieu: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'.normalize('NFD') }],
  ],
  flags: [
    [
      'in small letters',
      { quocHieu: 'Cộng hòa xã hội chủ nghĩa Việt Nam' },
      'khongInHoa',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ],
    [
      'small and decomposed',
      { quocHieu: 'Cộng hòa xã hội chủ nghĩa Việt Nam'.normalize('NFD') },
      'khongInHoa',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'.normalize('NFD'),
    ],
  ],
});
