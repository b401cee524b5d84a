import { coChuThongNhat } from '../../../../src/rules/nd30/noi-dung/co-chu-thong-nhat';
import { describeRule } from '../../../support/describe-rule';
import { doanDai, doanDaiKhac, doanKet } from '../../../support/loi-van';

const small = { size: 13 };

describeRule(coChuThongNhat, {
  passes: [
    [
      'all of size 13',
      {
        noiDung: [
          { text: doanDai, look: small },
          { text: doanKet, look: small },
        ],
      },
    ],
    ['a heading of 13 over text of 14', { noiDung: [{ text: 'I. MỤC ĐÍCH, YÊU CẦU', look: small }, doanDai, doanKet] }],
    [
      'căn cứ of 13 over text of 14',
      {
        noiDung: [
          { text: 'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025.', look: { ...small, italic: true } },
          doanDai,
          doanKet,
        ],
      },
    ],
    [
      'half of the text 13, half 14: nothing is usual',
      { noiDung: [{ text: doanDai, look: small }, doanDaiKhac, { text: 'Thực hiện', look: small }] },
    ],
    ['half a point', { noiDung: [doanDai, { text: doanDaiKhac, look: { size: 13.5 } }, doanKet] }],
    ['a blank of another size', { noiDung: [{ text: [doanDai, [' ', small]] }, doanKet] }],
    [
      'a size outside the range is told by its own rule',
      { noiDung: [doanDai, { text: 'Thực hiện.', look: { size: 12 } }, doanKet] },
    ],
  ],
  flags: [
    [
      'one paragraph of 13 among 14',
      { noiDung: [doanDai, doanDaiKhac, doanDai, { text: doanDaiKhac, look: small }, doanDai, doanKet] },
      'khacCo',
    ],
    ['a few words of 13', { noiDung: [{ text: [doanDai, ['Thực hiện Kế hoạch.', small]] }, doanKet] }, 'khacCo'],
    [
      'one căn cứ among its neighbours',
      {
        noiDung: [
          { text: `Căn cứ ${doanDai};`, look: { italic: true } },
          { text: 'Căn cứ Luật Viên chức.', look: { italic: true, size: 13 } },
          doanKet,
        ],
      },
      'khacCo',
    ],
    [
      'decomposed letters',
      {
        noiDung: [
          doanDai.normalize('NFD'),
          doanDai,
          { text: 'Thực hiện Kế hoạch.'.normalize('NFD'), look: small },
          doanKet,
        ],
      },
      'khacCo',
    ],
  ],
});
