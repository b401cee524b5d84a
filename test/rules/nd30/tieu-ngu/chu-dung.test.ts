import { chuDung } from '../../../../src/rules/nd30/tieu-ngu/chu-dung';
import { describeRule } from '../../../support/describe-rule';

const set = (italic: boolean) => ({ tieuNgu: { text: 'Độc lập - Tự do - Hạnh phúc', look: { italic } } }) as const;

describeRule(chuDung, {
  passes: [
    ['as it should be', set(false)],
    [
      'a blank of another look after the words',
      {
        tieuNgu: {
          text: [
            ['Độc lập - Tự do - Hạnh phúc', { italic: false }],
            ['  ', { italic: true }],
          ],
        },
      },
    ],
    ['absent', { tieuNgu: null }],
  ],
  flags: [
    ['all of it', set(true), 'saiDoNghieng'],
    [
      'one word of it',
      {
        tieuNgu: {
          text: [
            ['Độc', { italic: false }],
            [' lập - Tự do - Hạnh phúc', { italic: true }],
          ],
        },
      },
      'saiDoNghieng',
    ],
  ],
});
