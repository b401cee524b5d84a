import { coChuChucVu } from '../../../../src/rules/nd30/chu-ky/co-chu-chuc-vu';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const coChuChucVuWith = (look: Partial<RunFormat>): Parts => ({
  chuKy: [{ text: 'KT. GIÁM ĐỐC', look }, { text: 'PHÓ GIÁM ĐỐC', look }, 'Trần Văn Bình'],
});
const oneWord = (look: Partial<RunFormat>): Parts => ({
  chuKy: ['KT. GIÁM ĐỐC', { text: ['PHÓ ', ['GIÁM ĐỐC', look]] }, 'Trần Văn Bình'],
});

describeRule(coChuChucVu, {
  passes: [
    ['cỡ 13', coChuChucVuWith({ size: 13 })],
    ['cỡ 14', coChuChucVuWith({ size: 14 })],
    [
      'only a blank looks otherwise',
      { chuKy: [{ text: ['KT. GIÁM ĐỐC', ['  ', { size: 20 }]] }, { text: 'PHÓ GIÁM ĐỐC' }, 'Trần Văn Bình'] },
    ],
    ['the component is not there', { chuKy: null }],
  ],
  flags: [
    ['cỡ 15', coChuChucVuWith({ size: 15 }), 'saiCo'],
    ['cỡ 12', coChuChucVuWith({ size: 12 }), 'saiCo'],
    ['one word of another size', oneWord({ size: 16 }), 'saiCo'],
  ],
});
