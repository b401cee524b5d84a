import { coChu } from '../../../../src/rules/nd30/pham-vi-luu-hanh/co-chu';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const coChuWith = (look: Partial<RunFormat>): Parts => ({ phamViLuuHanh: { text: 'LƯU HÀNH NỘI BỘ', look } });
const oneWord = (look: Partial<RunFormat>): Parts => ({ phamViLuuHanh: { text: [['LƯU', look], ' HÀNH NỘI BỘ'] } });

describeRule(coChu, {
  passes: [
    ['cỡ 13', coChuWith({ size: 13 })],
    ['cỡ 14', coChuWith({ size: 14 })],
    ['only a blank looks otherwise', { phamViLuuHanh: { text: ['LƯU HÀNH NỘI BỘ', ['  ', { size: 20 }]] } }],
    [
      'dự thảo is no chỉ dẫn phạm vi lưu hành',
      { phamViLuuHanh: { text: 'Dự thảo lần 2', look: { size: 12, bold: false, italic: true } } },
    ],
    ['the component is not there', { phamViLuuHanh: null }],
  ],
  flags: [
    ['cỡ 15', coChuWith({ size: 15 }), 'saiCo'],
    ['cỡ 12', coChuWith({ size: 12 }), 'saiCo'],
    ['one word of another size', oneWord({ size: 16 }), 'saiCo'],
  ],
});
