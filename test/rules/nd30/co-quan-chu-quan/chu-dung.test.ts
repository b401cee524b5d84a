import { chuDung } from '../../../../src/rules/nd30/co-quan-chu-quan/chu-dung';
import { describeRule } from '../../../support/describe-rule';

const set = (italic: boolean) => ({ coQuanChuQuan: { text: 'UBND TỈNH LÀO CAI', look: { italic } } }) as const;

describeRule(chuDung, {
  passes: [
    ['as it should be', set(false)],
    [
      'a blank of another look after the words',
      {
        coQuanChuQuan: {
          text: [
            ['UBND TỈNH LÀO CAI', { italic: false }],
            ['  ', { italic: true }],
          ],
        },
      },
    ],
    ['absent', { coQuanChuQuan: null }],
  ],
  flags: [
    ['all of it', set(true), 'saiDoNghieng'],
    [
      'one word of it',
      {
        coQuanChuQuan: {
          text: [
            ['UBND', { italic: false }],
            [' TỈNH LÀO CAI', { italic: true }],
          ],
        },
      },
      'saiDoNghieng',
    ],
  ],
});
