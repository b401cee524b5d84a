import { chuDung } from '../../../../src/rules/nd30/co-quan-ban-hanh/chu-dung';
import { describeRule } from '../../../support/describe-rule';

const set = (italic: boolean) => ({ coQuanBanHanh: { text: 'SỞ NỘI VỤ', look: { italic } } }) as const;

describeRule(chuDung, {
  passes: [
    ['as it should be', set(false)],
    [
      'a blank of another look after the words',
      {
        coQuanBanHanh: {
          text: [
            ['SỞ NỘI VỤ', { italic: false }],
            ['  ', { italic: true }],
          ],
        },
      },
    ],
    ['absent', { coQuanBanHanh: null }],
  ],
  flags: [
    ['all of it', set(true), 'saiDoNghieng'],
    [
      'one word of it',
      {
        coQuanBanHanh: {
          text: [
            ['SỞ', { italic: false }],
            [' NỘI VỤ', { italic: true }],
          ],
        },
      },
      'saiDoNghieng',
    ],
  ],
});
