import { gachChan } from '../../../../src/rules/nd30/ten-loai/gach-chan';
import { describeRule } from '../../../support/describe-rule';

describeRule(gachChan, {
  passes: [
    ['plain', { kind: 'ke-hoach', tenLoai: 'KẾ HOẠCH' }],
    [
      'a trích yếu underlined is another matter',
      { kind: 'ke-hoach', trichYeu: { text: 'Về công tác dân vận', look: { underline: true } } },
    ],
  ],
  flags: [['underlined', { kind: 'ke-hoach', tenLoai: { text: 'KẾ HOẠCH', look: { underline: true } } }, 'gachChan']],
});
