import { coChuHoTen } from '../../../../src/rules/nd30/chu-ky/co-chu-ho-ten';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const coChuHoTenWith = (look: Partial<RunFormat>): Parts => ({ chuKy: ['GIÁM ĐỐC', { text: 'Trần Văn Bình', look }] });
const oneWord = (look: Partial<RunFormat>): Parts => ({ chuKy: ['GIÁM ĐỐC', { text: ['Trần ', ['Văn Bình', look]] }] });

describeRule(coChuHoTen, {
  passes: [
    ['cỡ 13', coChuHoTenWith({ size: 13 })],
    ['cỡ 14', coChuHoTenWith({ size: 14 })],
    ['only a blank looks otherwise', { chuKy: ['GIÁM ĐỐC', { text: ['Trần Văn Bình', ['  ', { size: 20 }]] }] }],
    ['the component is not there', { chuKy: null }],
  ],
  flags: [
    ['cỡ 15', coChuHoTenWith({ size: 15 }), 'saiCo'],
    ['cỡ 12', coChuHoTenWith({ size: 12 }), 'saiCo'],
    ['one word of another size', oneWord({ size: 16 }), 'saiCo'],
  ],
});
