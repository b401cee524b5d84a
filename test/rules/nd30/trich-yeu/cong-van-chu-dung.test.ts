import { congVanChuDung } from '../../../../src/rules/nd30/trich-yeu/cong-van-chu-dung';
import { describeRule } from '../../../support/describe-rule';

const set = (italic: boolean) => ({ trichYeu: { text: 'V/v nâng bậc lương năm 2026', look: { italic } } }) as const;

describeRule(congVanChuDung, {
  passes: [
    ['as it should be', set(false)],
    [
      'a blank of another look after the words',
      {
        trichYeu: {
          text: [
            ['V/v nâng bậc lương năm 2026', { italic: false }],
            ['  ', { italic: true }],
          ],
        },
      },
    ],
    ['absent', { trichYeu: null }],
  ],
  flags: [
    ['all of it', set(true), 'saiDoNghieng'],
    [
      'one word of it',
      {
        trichYeu: {
          text: [
            ['V/v', { italic: false }],
            [' nâng bậc lương năm 2026', { italic: true }],
          ],
        },
      },
      'saiDoNghieng',
    ],
  ],
});
