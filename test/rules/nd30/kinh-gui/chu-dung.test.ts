import { chuDung } from '../../../../src/rules/nd30/kinh-gui/chu-dung';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const chuDungWith = (look: Partial<RunFormat>): Parts => ({ kinhGui: { text: 'Kính gửi: Bộ Nội vụ', look } });
const oneWord = (look: Partial<RunFormat>): Parts => ({
  kinhGui: ['Kính gửi:', { text: ['- Sở ', ['Tài chính', look], ';'] }, '- Sở Xây dựng.'],
});

describeRule(chuDung, {
  passes: [
    ['the right slant', chuDungWith({ italic: false })],
    ['only a blank looks otherwise', { kinhGui: { text: ['Kính gửi: Bộ Nội vụ', ['  ', { italic: true }]] } }],
    ['the component is not there', { kinhGui: null }],
  ],
  flags: [
    ['all words', chuDungWith({ italic: true }), 'saiDoNghieng'],
    ['one word among others', oneWord({ italic: true }), 'saiDoNghieng'],
  ],
});
