import { chuDam } from '../../../../src/rules/nd30/tieu-ngu/chu-dam';
import { describeRule } from '../../../support/describe-rule';

const set = (bold: boolean) => ({ tieuNgu: { text: 'Độc lập - Tự do - Hạnh phúc', look: { bold } } }) as const;

describeRule(chuDam, {
  passes: [
    ['as it should be', set(true)],
    [
      'a blank of another look after the words',
      {
        tieuNgu: {
          text: [
            ['Độc lập - Tự do - Hạnh phúc', { bold: true }],
            ['  ', { bold: false }],
          ],
        },
      },
    ],
    ['absent', { tieuNgu: null }],
  ],
  flags: [
    ['all of it', set(false), 'saiDoDam'],
    [
      'one word of it',
      {
        tieuNgu: {
          text: [
            ['Độc', { bold: true }],
            [' lập - Tự do - Hạnh phúc', { bold: false }],
          ],
        },
      },
      'saiDoDam',
    ],
  ],
});
