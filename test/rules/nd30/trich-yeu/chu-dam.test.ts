import { chuDam } from '../../../../src/rules/nd30/trich-yeu/chu-dam';
import { describeRule } from '../../../support/describe-rule';

const set = (bold: boolean) =>
  ({ kind: 'ke-hoach', trichYeu: { text: 'Thực hiện công tác dân vận năm 2026', look: { bold } } }) as const;

describeRule(chuDam, {
  passes: [
    ['as it should be', set(true)],
    [
      'a blank of another look after the words',
      {
        kind: 'ke-hoach',
        trichYeu: {
          text: [
            ['Thực hiện công tác dân vận năm 2026', { bold: true }],
            ['  ', { bold: false }],
          ],
        },
      },
    ],
    ['absent', { kind: 'ke-hoach', trichYeu: null }],
  ],
  flags: [
    ['all of it', set(false), 'saiDoDam'],
    [
      'one word of it',
      {
        kind: 'ke-hoach',
        trichYeu: {
          text: [
            ['Thực', { bold: true }],
            [' hiện công tác dân vận năm 2026', { bold: false }],
          ],
        },
      },
      'saiDoDam',
    ],
  ],
});
