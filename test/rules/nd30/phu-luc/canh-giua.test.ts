import { canhGiua } from '../../../../src/rules/nd30/phu-luc/canh-giua';
import { describeRule } from '../../../support/describe-rule';

describeRule(canhGiua, {
  passes: [
    ['centred', { phuLuc: { text: 'Phụ lục I', look: { alignment: 'center' } } }],
    ['placed by tabs', { phuLuc: { text: '\t\tPhụ lục I', look: { alignment: 'left' } } }],
    [
      'a line of the appendix’s text',
      { phuLuc: ['Phụ lục I', { text: 'Phụ lục này gồm hai phần.', look: { alignment: 'justify' } }] },
    ],
  ],
  flags: [
    ['on the left', { phuLuc: { text: 'Phụ lục I', look: { alignment: 'left' } } }, 'saiCanhLe'],
    [
      'decomposed letters',
      { phuLuc: { text: 'Phụ lục II'.normalize('NFD'), look: { alignment: 'right' } } },
      'saiCanhLe',
    ],
  ],
});
