import { canhGiua } from '../../../../src/rules/nd30/dia-danh-thoi-gian/canh-giua';
import type { Look } from '../../../support/draft-builder';
import { describeRule } from '../../../support/describe-rule';

const set = (look: Look) => ({ diaDanhThoiGian: { text: 'Huế, ngày 05 tháng 3 năm 2026', look } }) as const;

describeRule(canhGiua, {
  passes: [
    ['centred', set({ alignment: 'center' })],
    ['brought to the middle by an indent', set({ alignment: 'left', indentLeft: 40 })],
    ['absent', { diaDanhThoiGian: null }],
  ],
  flags: [
    ['to the left', set({ alignment: 'left' }), 'khongCanhGiua'],
    ['to the right', set({ alignment: 'right' }), 'khongCanhGiua'],
    ['justified, which shows as left', set({ alignment: 'justify' }), 'khongCanhGiua'],
  ],
});
