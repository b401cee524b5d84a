import { chuDam } from '../../../../src/rules/nd30/do-khan/chu-dam';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const chuDamWith = (look: Partial<RunFormat>): Parts => ({ doKhan: { text: 'THƯỢNG KHẨN', look } });
const oneWord = (look: Partial<RunFormat>): Parts => ({ doKhan: { text: [['THƯỢNG', look], ' KHẨN'] } });

const otherwise: Partial<RunFormat> = { bold: false };

describeRule(chuDam, {
  passes: [
    ['the right weight', chuDamWith({ bold: true })],
    ['only a blank looks otherwise', { doKhan: { text: ['THƯỢNG KHẨN', ['  ', otherwise]] } }],
    ['the component is not there', { doKhan: null }],
  ],
  flags: [
    ['all words', chuDamWith({ bold: false }), 'saiDoDam'],
    ['one word among others', oneWord({ bold: false }), 'saiDoDam'],
  ],
});
