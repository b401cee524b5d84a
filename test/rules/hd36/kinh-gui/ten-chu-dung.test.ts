import { tenChuDung } from '../../../../src/rules/hd36/kinh-gui/ten-chu-dung';
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
const cases = lookCases(tenChuDung, { italic: true }, 'saiDoNghieng');

describeRule(tenChuDung, {
  passes: [
    ...cases.passes,
    ['on one line', onOneLine(true, false)],
    ['the other half is another rule’s', onOneLine(false, false)],
  ],
  flags: [...cases.flags, ['on one line', onOneLine(true, true), 'saiDoNghieng']],
});
