import { khongDam } from '../../../../src/rules/nd30/co-quan-chu-quan/khong-dam';
import { describeRule } from '../../../support/describe-rule';

const set = (bold: boolean) => ({ coQuanChuQuan: { text: 'UBND TỈNH LÀO CAI', look: { bold } } }) as const;

describeRule(khongDam, {
  passes: [
    ['as it should be', set(false)],
    [
      'a blank of another look after the words',
      {
        coQuanChuQuan: {
          text: [
            ['UBND TỈNH LÀO CAI', { bold: false }],
            ['  ', { bold: true }],
          ],
        },
      },
    ],
    ['absent', { coQuanChuQuan: null }],
  ],
  flags: [
    ['all of it', set(true), 'saiDoDam'],
    [
      'one word of it',
      {
        coQuanChuQuan: {
          text: [
            ['UBND', { bold: false }],
            [' TỈNH LÀO CAI', { bold: true }],
          ],
        },
      },
      'saiDoDam',
    ],
  ],
});
