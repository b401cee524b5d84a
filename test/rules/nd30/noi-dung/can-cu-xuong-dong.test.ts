import { canCuXuongDong } from '../../../../src/rules/nd30/noi-dung/can-cu-xuong-dong';
import { describeRule } from '../../../support/describe-rule';
import { doanKet } from '../../../support/loi-van';

const mot = 'Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025;';
const hai = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;';

describeRule(canCuXuongDong, {
  passes: [
    ['one a paragraph', { noiDung: [mot, hai, doanKet] }],
    ['one a line within a paragraph', { noiDung: [{ text: `${mot}\n${hai}`, role: 'canCu' }, doanKet] }],
    [
      'two laws in one căn cứ',
      {
        noiDung: ['Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025; Luật Thanh tra ngày 25 tháng 6 năm 2025;', doanKet],
      },
    ],
  ],
  flags: [
    ['two on a line', { noiDung: [`${mot} ${hai}`, doanKet] }, 'cungDong'],
    ['two on a line, the second with a small letter', { noiDung: [`${mot} c${hai.slice(1)}`, doanKet] }, 'cungDong'],
    ['decomposed letters', { noiDung: [`${mot} ${hai}`.normalize('NFD'), doanKet] }, 'cungDong'],
  ],
});
