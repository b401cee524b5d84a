import { canCuNghieng } from '../../../../src/rules/nd30/noi-dung/can-cu-nghieng';
import { describeRule } from '../../../support/describe-rule';
import { doanDai, doanKet } from '../../../support/loi-van';

const canCu = 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;';
const upright = { italic: false };

describeRule(canCuNghieng, {
  passes: [
    [
      'an opening paragraph that runs on',
      {
        noiDung: [
          { text: `Căn cứ Kế hoạch số 15/KH-UBND, ${doanDai} như sau:`, role: 'moDau', look: upright },
          doanKet,
        ],
      },
    ],
    [
      'a blank that is upright',
      {
        noiDung: [
          {
            text: [
              [canCu, { italic: true }],
              [' ', upright],
            ],
            role: 'canCu',
            look: upright,
          },
          doanKet,
        ],
      },
    ],
    [
      'a mark that is upright',
      {
        noiDung: [
          {
            text: [
              ['Căn cứ Luật Viên chức', { italic: true }],
              [';', upright],
            ],
            role: 'canCu',
            look: upright,
          },
          doanKet,
        ],
      },
    ],
  ],
  flags: [
    ['upright', { noiDung: [{ text: canCu, look: upright }, doanKet] }, 'saiDoNghieng'],
    ['the second of two', { noiDung: [canCu, { text: canCu, look: upright }, doanKet] }, 'saiDoNghieng'],
    [
      'a few words upright',
      { noiDung: [{ text: ['Căn cứ Luật ', ['Viên chức', upright], ';'], role: 'canCu' }, doanKet] },
      'saiDoNghieng',
    ],
    ['decomposed letters', { noiDung: [{ text: canCu.normalize('NFD'), look: upright }, doanKet] }, 'saiDoNghieng'],
  ],
});
