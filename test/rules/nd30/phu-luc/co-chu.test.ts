import { coChu } from '../../../../src/rules/nd30/phu-luc/co-chu';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const coChuWith = (look: Partial<RunFormat>): Parts => ({ phuLuc: { text: 'Phụ lục I', look } });
const oneWord = (look: Partial<RunFormat>): Parts => ({ phuLuc: { text: [['Phụ', look], ' lục I'] } });

describeRule(coChu, {
  passes: [
    ['cỡ 14', coChuWith({ size: 14 })],
    ['only a blank looks otherwise', { phuLuc: { text: ['Phụ lục I', ['  ', { size: 20 }]] } }],
    [
      'the line that says what it goes with',
      {
        phuLuc: [
          'Phụ lục I',
          'BẢNG CHỮ VIẾT TẮT',
          { text: '(Kèm theo Kế hoạch số 15/KH-SNV)', look: { size: 13, bold: false, italic: true } },
        ],
      },
    ],
    ['the component is not there', { phuLuc: null }],
  ],
  flags: [
    ['cỡ 15', coChuWith({ size: 15 }), 'saiCo'],
    ['cỡ 13', coChuWith({ size: 13 }), 'saiCo'],
    ['one word of another size', oneWord({ size: 16 }), 'saiCo'],
  ],
});
