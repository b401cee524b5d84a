import { chuDung } from '../../../../src/rules/nd30/so-ky-hieu/chu-dung';
import { describeRule } from '../../../support/describe-rule';

const set = (italic: boolean) => ({ soKyHieu: { text: 'Số: 15/SNV-VP', look: { italic } } }) as const;

describeRule(chuDung, {
  passes: [
    ['as it should be', set(false)],
    [
      'a blank of another look after the words',
      {
        soKyHieu: {
          text: [
            ['Số: 15/SNV-VP', { italic: false }],
            ['  ', { italic: true }],
          ],
        },
      },
    ],
    ['absent', { soKyHieu: null }],
  ],
  flags: [
    ['all of it', set(true), 'saiDoNghieng'],
    [
      'one word of it',
      {
        soKyHieu: {
          text: [
            ['Số:', { italic: false }],
            [' 15/SNV-VP', { italic: true }],
          ],
        },
      },
      'saiDoNghieng',
    ],
  ],
});
