import { chuDung } from '../../../../src/rules/nd30/quoc-hieu/chu-dung';
import { describeRule } from '../../../support/describe-rule';

const set = (italic: boolean) =>
  ({ quocHieu: { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', look: { italic } } }) as const;

describeRule(chuDung, {
  passes: [
    ['as it should be', set(false)],
    [
      'a blank of another look after the words',
      {
        quocHieu: {
          text: [
            ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { italic: false }],
            ['  ', { italic: true }],
          ],
        },
      },
    ],
    ['absent', { quocHieu: null }],
  ],
  flags: [
    ['all of it', set(true), 'saiDoNghieng'],
    [
      'one word of it',
      {
        quocHieu: {
          text: [
            ['CỘNG', { italic: false }],
            [' HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { italic: true }],
          ],
        },
      },
      'saiDoNghieng',
    ],
  ],
});
