import { khongDam } from '../../../../src/rules/nd30/so-ky-hieu/khong-dam';
import { describeRule } from '../../../support/describe-rule';

const set = (bold: boolean) => ({ soKyHieu: { text: 'Số: 15/SNV-VP', look: { bold } } }) as const;

describeRule(khongDam, {
  passes: [
    ['as it should be', set(false)],
    [
      'a blank of another look after the words',
      {
        soKyHieu: {
          text: [
            ['Số: 15/SNV-VP', { bold: false }],
            ['  ', { bold: true }],
          ],
        },
      },
    ],
    ['absent', { soKyHieu: null }],
  ],
  flags: [
    ['all of it', set(true), 'saiDoDam'],
    [
      'one word of it',
      {
        soKyHieu: {
          text: [
            ['Số:', { bold: false }],
            [' 15/SNV-VP', { bold: true }],
          ],
        },
      },
      'saiDoDam',
    ],
  ],
});
