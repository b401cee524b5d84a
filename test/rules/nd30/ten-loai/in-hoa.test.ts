import { inHoa } from '../../../../src/rules/nd30/ten-loai/in-hoa';
import { describeRule } from '../../../support/describe-rule';

describeRule(inHoa, {
  passes: [
    ['typed in capitals', { kind: 'ke-hoach', tenLoai: 'KẾ HOẠCH' }],
    ['shown in capitals by the font', { kind: 'ke-hoach', tenLoai: { text: 'Kế hoạch', look: { caps: true } } }],
    ['in decomposed letters', { kind: 'ke-hoach', tenLoai: 'KẾ HOẠCH'.normalize('NFD') }],
  ],
  flags: [
    ['in small letters', { kind: 'ke-hoach', tenLoai: 'Kế hoạch' }, 'khongInHoa', 'KẾ HOẠCH'],
    [
      'small and decomposed',
      { kind: 'ke-hoach', tenLoai: 'Kế hoạch'.normalize('NFD') },
      'khongInHoa',
      'KẾ HOẠCH'.normalize('NFD'),
    ],
  ],
});
