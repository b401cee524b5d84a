import { congVanKhongDam } from '../../../../src/rules/nd30/trich-yeu/cong-van-khong-dam';
import { describeRule } from '../../../support/describe-rule';

const set = (bold: boolean) => ({ trichYeu: { text: 'V/v nâng bậc lương năm 2026', look: { bold } } }) as const;

describeRule(congVanKhongDam, {
  passes: [
    ['as it should be', set(false)],
    [
      'a blank of another look after the words',
      {
        trichYeu: {
          text: [
            ['V/v nâng bậc lương năm 2026', { bold: false }],
            ['  ', { bold: true }],
          ],
        },
      },
    ],
    ['absent', { trichYeu: null }],
  ],
  flags: [
    ['all of it', set(true), 'saiDoDam'],
    [
      'one word of it',
      {
        trichYeu: {
          text: [
            ['V/v', { bold: false }],
            [' nâng bậc lương năm 2026', { bold: true }],
          ],
        },
      },
      'saiDoDam',
    ],
  ],
});
