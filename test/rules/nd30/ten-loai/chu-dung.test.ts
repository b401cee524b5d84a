import { chuDung } from '../../../../src/rules/nd30/ten-loai/chu-dung';
import { describeRule } from '../../../support/describe-rule';

const set = (italic: boolean) => ({ kind: 'ke-hoach', tenLoai: { text: 'KẾ HOẠCH', look: { italic } } }) as const;

describeRule(chuDung, {
  passes: [
    ['as it should be', set(false)],
    [
      'a blank of another look after the words',
      {
        kind: 'ke-hoach',
        tenLoai: {
          text: [
            ['KẾ HOẠCH', { italic: false }],
            ['  ', { italic: true }],
          ],
        },
      },
    ],
    ['absent', { kind: 'ke-hoach', tenLoai: null }],
  ],
  flags: [
    ['all of it', set(true), 'saiDoNghieng'],
    [
      'one word of it',
      {
        kind: 'ke-hoach',
        tenLoai: {
          text: [
            ['KẾ', { italic: false }],
            [' HOẠCH', { italic: true }],
          ],
        },
      },
      'saiDoNghieng',
    ],
  ],
});
