import { canhGiua } from '../../../../src/rules/nd30/tieu-ngu/canh-giua';
import type { Look } from '../../../support/draft-builder';
import { describeRule } from '../../../support/describe-rule';

const set = (look: Look) => ({ tieuNgu: { text: 'Độc lập - Tự do - Hạnh phúc', look } }) as const;

describeRule(canhGiua, {
  passes: [
    ['centred', set({ alignment: 'center' })],
    ['brought to the middle by an indent', set({ alignment: 'left', indentLeft: 40 })],
    ['absent', { tieuNgu: null }],
  ],
  flags: [
    ['to the left', set({ alignment: 'left' }), 'khongCanhGiua'],
    ['to the right', set({ alignment: 'right' }), 'khongCanhGiua'],
    ['justified, which shows as left', set({ alignment: 'justify' }), 'khongCanhGiua'],
  ],
});
