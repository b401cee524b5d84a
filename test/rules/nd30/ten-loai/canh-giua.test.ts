import { canhGiua } from '../../../../src/rules/nd30/ten-loai/canh-giua';
import type { Look } from '../../../support/draft-builder';
import { describeRule } from '../../../support/describe-rule';

const set = (look: Look) => ({ kind: 'ke-hoach', tenLoai: { text: 'KẾ HOẠCH', look } }) as const;

describeRule(canhGiua, {
  passes: [
    ['centred', set({ alignment: 'center' })],
    ['brought to the middle by an indent', set({ alignment: 'left', indentLeft: 40 })],
    ['absent', { kind: 'ke-hoach', tenLoai: null }],
  ],
  flags: [
    ['to the left', set({ alignment: 'left' }), 'khongCanhGiua'],
    ['to the right', set({ alignment: 'right' }), 'khongCanhGiua'],
    ['justified, which shows as left', set({ alignment: 'justify' }), 'khongCanhGiua'],
  ],
});
