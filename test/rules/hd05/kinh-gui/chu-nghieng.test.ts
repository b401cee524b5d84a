import { chuNghieng } from '../../../../src/rules/hd05/kinh-gui/chu-nghieng';
import { describeRule } from '../../../support/describe-rule';
import { lookCases } from '../../../support/look-cases';

const onOneLine = (word: boolean, name: boolean) => ({
  kinhGui: [
    {
      text: [
        ['Kính gửi: ', { italic: word }],
        ['Tỉnh uỷ Lào Cai', { italic: name }],
      ] as const,
      role: 'heading' as const,
      look: { italic: false },
    },
  ],
});
const cases = lookCases(chuNghieng, { italic: false }, 'saiDoNghieng');

describeRule(chuNghieng, {
  passes: [
    ...cases.passes,
    ['on one line', onOneLine(true, false)],
    ['the other half is another rule’s', onOneLine(true, true)],
  ],
  flags: [...cases.flags, ['on one line', onOneLine(false, false), 'saiDoNghieng']],
});
