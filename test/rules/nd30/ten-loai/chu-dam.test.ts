import { chuDam } from '../../../../src/rules/nd30/ten-loai/chu-dam';
import { describeRule } from '../../../support/describe-rule';

const set = (bold: boolean) => ({ kind: 'ke-hoach', tenLoai: { text: 'KẾ HOẠCH', look: { bold } } }) as const;

describeRule(chuDam, {
  passes: [
    ['as it should be', set(true)],
    [
      'a blank of another look after the words',
      {
        kind: 'ke-hoach',
        tenLoai: {
          text: [
            ['KẾ HOẠCH', { bold: true }],
            ['  ', { bold: false }],
          ],
        },
      },
    ],
    ['absent', { kind: 'ke-hoach', tenLoai: null }],
  ],
  flags: [
    ['all of it', set(false), 'saiDoDam'],
    [
      'one word of it',
      {
        kind: 'ke-hoach',
        tenLoai: {
          text: [
            ['KẾ', { bold: true }],
            [' HOẠCH', { bold: false }],
          ],
        },
      },
      'saiDoDam',
    ],
  ],
});
