import { gachChan } from '../../../../src/rules/hd36/noi-nhan/gach-chan';
import { describeRule } from '../../../support/describe-rule';

describeRule(gachChan, {
  passes: [
    [
      'the colon left out of the line',
      {
        noiNhan: [
          {
            text: [
              ['Nơi nhận', { underline: true }],
              [':', { underline: false }],
            ],
          },
          '- Như trên;',
        ],
      },
    ],
    [
      'a drawn line',
      { noiNhan: [{ text: 'Nơi nhận:', look: { underline: false }, line: { length: 50 } }, '- Như trên;'] },
    ],
  ],
  flags: [['no line', { noiNhan: [{ text: 'Nơi nhận:', look: { underline: false } }, '- Như trên;'] }, 'khongGach']],
});
