import { damChucVu } from '../../../../src/rules/nd30/chu-ky/dam-chuc-vu';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const damChucVuWith = (look: Partial<RunFormat>): Parts => ({
  chuKy: [{ text: 'KT. GIÁM ĐỐC', look }, { text: 'PHÓ GIÁM ĐỐC', look }, 'Trần Văn Bình'],
});
const oneWord = (look: Partial<RunFormat>): Parts => ({
  chuKy: ['KT. GIÁM ĐỐC', { text: ['PHÓ ', ['GIÁM ĐỐC', look]] }, 'Trần Văn Bình'],
});

const otherwise: Partial<RunFormat> = { bold: false };

describeRule(damChucVu, {
  passes: [
    ['the right weight', damChucVuWith({ bold: true })],
    [
      'only a blank looks otherwise',
      { chuKy: [{ text: ['KT. GIÁM ĐỐC', ['  ', otherwise]] }, { text: 'PHÓ GIÁM ĐỐC' }, 'Trần Văn Bình'] },
    ],
    ['the component is not there', { chuKy: null }],
  ],
  flags: [
    ['all words', damChucVuWith({ bold: false }), 'saiDoDam'],
    ['one word among others', oneWord({ bold: false }), 'saiDoDam'],
  ],
});
