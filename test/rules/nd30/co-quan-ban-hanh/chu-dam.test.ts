import { chuDam } from '../../../../src/rules/nd30/co-quan-ban-hanh/chu-dam';
import { describeRule } from '../../../support/describe-rule';

const set = (bold: boolean) => ({ coQuanBanHanh: { text: 'SỞ NỘI VỤ', look: { bold } } }) as const;

describeRule(chuDam, {
  passes: [
    ['as it should be', set(true)],
    [
      'a blank of another look after the words',
      {
        coQuanBanHanh: {
          text: [
            ['SỞ NỘI VỤ', { bold: true }],
            ['  ', { bold: false }],
          ],
        },
      },
    ],
    ['absent', { coQuanBanHanh: null }],
  ],
  flags: [
    ['all of it', set(false), 'saiDoDam'],
    [
      'one word of it',
      {
        coQuanBanHanh: {
          text: [
            ['SỞ', { bold: true }],
            [' NỘI VỤ', { bold: false }],
          ],
        },
      },
      'saiDoDam',
    ],
  ],
});
