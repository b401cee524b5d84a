import { soLaMa } from '../../../../src/rules/nd30/phu-luc/so-la-ma';
import { describeRule } from '../../../support/describe-rule';

const two = (one: string, other: string) => ({
  phuLuc: [
    { text: one, role: 'heading' as const },
    { text: 'DANH SÁCH', role: 'tieuDe' as const },
    { text: other, role: 'heading' as const },
  ],
});

describeRule(soLaMa, {
  passes: [
    ['Roman numerals', two('Phụ lục I', 'Phụ lục II')],
    ['one appendix with an Arabic number', { phuLuc: ['Phụ lục 1', 'DANH SÁCH'] }],
    ['one appendix without a number', { phuLuc: ['Phụ lục', 'DANH SÁCH'] }],
    ['forms with numbers of their own', two('Phụ lục 1.1', 'Phụ lục 1.2')],
  ],
  flags: [
    ['Arabic numbers', two('Phụ lục 1', 'Phụ lục II'), 'khongPhaiLaMa', 'Phụ lục I'],
    ['the word số', two('Phụ lục I', 'Phụ lục số 02'), 'khongPhaiLaMa'],
    ['no numbers', two('Phụ lục', 'Phụ lục II'), 'chuaDanhSo'],
    ['decomposed letters', two('Phụ lục 1'.normalize('NFD'), 'Phụ lục II'), 'khongPhaiLaMa'],
  ],
});
