import { inHoa } from '../../../../src/rules/hd05/ten-loai/in-hoa';
import { describeRule } from '../../../support/describe-rule';

describeRule(inHoa, {
  passes: [
    ['in capitals', { kind: 'ke-hoach', tenLoai: 'KẾ HOẠCH' }],
    ['shown in capitals', { kind: 'ke-hoach', tenLoai: { text: 'Kế hoạch', look: { caps: true } } }],
  ],
  flags: [
    ['small letters', { kind: 'ke-hoach', tenLoai: 'Kế hoạch' }, 'khongInHoa', 'KẾ HOẠCH'],
    ['of minutes too', { kind: 'bien-ban', tenLoai: 'Biên bản' }, 'khongInHoa', 'BIÊN BẢN'],
  ],
});
