import { chuDung } from '../../../../src/rules/nd30/trich-yeu/chu-dung';
import { describeRule } from '../../../support/describe-rule';

const set = (italic: boolean) =>
  ({ kind: 'ke-hoach', trichYeu: { text: 'Thực hiện công tác dân vận năm 2026', look: { italic } } }) as const;

describeRule(chuDung, {
  passes: [
    ['as it should be', set(false)],
    [
      'a blank of another look after the words',
      {
        kind: 'ke-hoach',
        trichYeu: {
          text: [
            ['Thực hiện công tác dân vận năm 2026', { italic: false }],
            ['  ', { italic: true }],
          ],
        },
      },
    ],
    ['absent', { kind: 'ke-hoach', trichYeu: null }],
  ],
  flags: [
    ['all of it', set(true), 'saiDoNghieng'],
    [
      'one word of it',
      {
        kind: 'ke-hoach',
        trichYeu: {
          text: [
            ['Thực', { italic: false }],
            [' hiện công tác dân vận năm 2026', { italic: true }],
          ],
        },
      },
      'saiDoNghieng',
    ],
  ],
});
