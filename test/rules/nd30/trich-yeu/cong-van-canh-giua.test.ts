import { congVanCanhGiua } from '../../../../src/rules/nd30/trich-yeu/cong-van-canh-giua';
import type { Look } from '../../../support/draft-builder';
import { describeRule } from '../../../support/describe-rule';

const set = (look: Look) => ({ trichYeu: { text: 'V/v nâng bậc lương', look } }) as const;

describeRule(congVanCanhGiua, {
  passes: [
    ['centred', set({ alignment: 'center' })],
    ['brought to the middle by an indent', set({ alignment: 'left', indentLeft: 40 })],
    ['absent', { trichYeu: null }],
  ],
  flags: [
    ['to the left', set({ alignment: 'left' }), 'khongCanhGiua'],
    ['to the right', set({ alignment: 'right' }), 'khongCanhGiua'],
    ['justified, which shows as left', set({ alignment: 'justify' }), 'khongCanhGiua'],
  ],
});
