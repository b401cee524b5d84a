import { chuDung } from '../../../../src/rules/nd30/dia-chi/chu-dung';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const chuDungWith = (look: Partial<RunFormat>): Parts => ({
  diaChi: { text: 'Số: 05 Trần Phú, phường Cam Đường, tỉnh Lào Cai; ĐT: 0214 3840 034', look },
});
const oneWord = (look: Partial<RunFormat>): Parts => ({
  diaChi: { text: [['Số:', look], ' 05 Trần Phú, phường Cam Đường, tỉnh Lào Cai; ĐT: 0214 3840 034'] },
});

describeRule(chuDung, {
  passes: [
    ['the right slant', chuDungWith({ italic: false })],
    [
      'only a blank looks otherwise',
      {
        diaChi: {
          text: ['Số: 05 Trần Phú, phường Cam Đường, tỉnh Lào Cai; ĐT: 0214 3840 034', ['  ', { italic: true }]],
        },
      },
    ],
    ['the component is not there', { diaChi: null }],
  ],
  flags: [
    ['all words', chuDungWith({ italic: true }), 'saiDoNghieng'],
    ['one word among others', oneWord({ italic: true }), 'saiDoNghieng'],
  ],
});
