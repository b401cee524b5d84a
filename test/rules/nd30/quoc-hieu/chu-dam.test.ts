import { chuDam } from '../../../../src/rules/nd30/quoc-hieu/chu-dam';
import { describeRule } from '../../../support/describe-rule';

const set = (bold: boolean) => ({ quocHieu: { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', look: { bold } } }) as const;

describeRule(chuDam, {
  passes: [
    ['as it should be', set(true)],
    [
      'a blank of another look after the words',
      {
        quocHieu: {
          text: [
            ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true }],
            ['  ', { bold: false }],
          ],
        },
      },
    ],
    ['absent', { quocHieu: null }],
  ],
  flags: [
    ['all of it', set(false), 'saiDoDam'],
    [
      'one word of it',
      {
        quocHieu: {
          text: [
            ['CỘNG', { bold: true }],
            [' HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: false }],
          ],
        },
      },
      'saiDoDam',
    ],
  ],
});
