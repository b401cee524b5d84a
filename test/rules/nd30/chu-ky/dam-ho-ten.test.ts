import { damHoTen } from '../../../../src/rules/nd30/chu-ky/dam-ho-ten';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const damHoTenWith = (look: Partial<RunFormat>): Parts => ({ chuKy: ['GIÁM ĐỐC', { text: 'Trần Văn Bình', look }] });
const oneWord = (look: Partial<RunFormat>): Parts => ({ chuKy: ['GIÁM ĐỐC', { text: ['Trần ', ['Văn Bình', look]] }] });

const otherwise: Partial<RunFormat> = { bold: false };

describeRule(damHoTen, {
  passes: [
    ['the right weight', damHoTenWith({ bold: true })],
    ['only a blank looks otherwise', { chuKy: ['GIÁM ĐỐC', { text: ['Trần Văn Bình', ['  ', otherwise]] }] }],
    ['the component is not there', { chuKy: null }],
  ],
  flags: [
    ['all words', damHoTenWith({ bold: false }), 'saiDoDam'],
    ['one word among others', oneWord({ bold: false }), 'saiDoDam'],
  ],
});
