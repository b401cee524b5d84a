import { coChu } from '../../../../src/rules/nd30/dia-chi/co-chu';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const coChuWith = (look: Partial<RunFormat>): Parts => ({
  diaChi: { text: 'Số: 05 Trần Phú, phường Cam Đường, tỉnh Lào Cai; ĐT: 0214 3840 034', look },
});
const oneWord = (look: Partial<RunFormat>): Parts => ({
  diaChi: { text: [['Số:', look], ' 05 Trần Phú, phường Cam Đường, tỉnh Lào Cai; ĐT: 0214 3840 034'] },
});

describeRule(coChu, {
  passes: [
    ['cỡ 11', coChuWith({ size: 11 })],
    ['cỡ 12', coChuWith({ size: 12 })],
    [
      'only a blank looks otherwise',
      {
        diaChi: { text: ['Số: 05 Trần Phú, phường Cam Đường, tỉnh Lào Cai; ĐT: 0214 3840 034', ['  ', { size: 20 }]] },
      },
    ],
    ['the component is not there', { diaChi: null }],
  ],
  flags: [
    ['cỡ 13', coChuWith({ size: 13 }), 'saiCo'],
    ['cỡ 10', coChuWith({ size: 10 }), 'saiCo'],
    ['one word of another size', oneWord({ size: 14 }), 'saiCo'],
  ],
});
