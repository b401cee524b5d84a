import { khongDam } from '../../../../src/rules/nd30/kinh-gui/khong-dam';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const khongDamWith = (look: Partial<RunFormat>): Parts => ({ kinhGui: { text: 'Kính gửi: Bộ Nội vụ', look } });
const oneWord = (look: Partial<RunFormat>): Parts => ({
  kinhGui: ['Kính gửi:', { text: ['- Sở ', ['Tài chính', look], ';'] }, '- Sở Xây dựng.'],
});

const otherwise: Partial<RunFormat> = { bold: true };

describeRule(khongDam, {
  passes: [
    ['the right weight', khongDamWith({ bold: false })],
    ['only a blank looks otherwise', { kinhGui: { text: ['Kính gửi: Bộ Nội vụ', ['  ', otherwise]] } }],
    ['the component is not there', { kinhGui: null }],
  ],
  flags: [
    ['all words', khongDamWith({ bold: true }), 'saiDoDam'],
    ['one word among others', oneWord({ bold: true }), 'saiDoDam'],
  ],
});
