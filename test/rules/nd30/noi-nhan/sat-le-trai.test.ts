import { satLeTrai } from '../../../../src/rules/nd30/noi-nhan/sat-le-trai';
import { describeRule } from '../../../support/describe-rule';
import type { Look } from '../../../support/draft-builder';

const item = (look: Look) => ({ noiNhan: ['Nơi nhận:', { text: '- Như trên;', look }, '- Lưu: VT.'] });

describeRule(satLeTrai, {
  passes: [
    ['flush left', item({})],
    ['justified', item({ alignment: 'justify' })],
    ['a hair of indent', item({ indentLeft: 5 })],
    ['a hanging indent', item({ indentLeft: 10, firstLine: -10 })],
    ['a dash that Word generates', item({ indentLeft: 36, firstLine: -18, label: '-' })],
  ],
  flags: [
    ['the first-line indent of the body', item({ firstLine: 36 }), 'thutVao'],
    ['centred', item({ alignment: 'center' }), 'thutVao'],
    ['an indent of one centimetre', item({ indentLeft: 28.35 }), 'thutVao'],
  ],
});
