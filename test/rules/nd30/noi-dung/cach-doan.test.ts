import { cachDoan } from '../../../../src/rules/nd30/noi-dung/cach-doan';
import { describeRule } from '../../../support/describe-rule';
import { doanDai, doanDaiKhac, doanKet } from '../../../support/loi-van';

const texts = [doanDai, doanDaiKhac, doanDai, doanKet];
const spaced = (look: object) => ({ noiDung: texts.map((text) => ({ text, look })) });

describeRule(cachDoan, {
  passes: [
    ['6 pt before', spaced({ spaceBefore: 6 })],
    ['6 pt after', spaced({ spaceBefore: 0, spaceAfter: 6 })],
    ['3 pt before and 3 pt after', spaced({ spaceBefore: 3, spaceAfter: 3 })],
    ['12 pt', spaced({ spaceBefore: 12 })],
    [
      'blank paragraphs between',
      { noiDung: [doanDai, { text: '', role: 'main' }, { text: doanKet, look: { spaceBefore: 0 } }] },
    ],
    [
      'one close pair in a long text',
      { noiDung: [doanDai, doanDai, doanDai, { text: '- Sở Nội vụ;', look: { spaceBefore: 0 } }, doanDai, doanKet] },
    ],
    ['no space between styles that differ', spaced({ spaceBefore: 6, contextualSpacing: false })],
  ],
  flags: [
    ['none', spaced({ spaceBefore: 0 }), 'hep'],
    ['3 pt', spaced({ spaceBefore: 3 }), 'hep'],
    ['spaces that the style drops', spaced({ spaceBefore: 6, contextualSpacing: true }), 'hep'],
    [
      'decomposed letters',
      { noiDung: texts.map((text) => ({ text: text.normalize('NFD'), look: { spaceBefore: 0 } })) },
      'hep',
    ],
  ],
});
