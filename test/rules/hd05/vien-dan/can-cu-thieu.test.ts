import { canCuThieu } from '../../../../src/rules/hd05/vien-dan/can-cu-thieu';
import { describeRule } from '../../../support/describe-rule';

const said = (ground: string) => ({ noiDung: [`- Căn cứ ${ground};`, 'Hết.'] });

describeRule(canCuThieu, {
  passes: [
    ['a law with its year', said('Luật Thực hiện dân chủ ở cơ sở năm 2022')],
    ['the Điều lệ', said('Điều lệ Đảng')],
    ['in full', said('Nghị quyết số 68-NQ/TW, ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân')],
  ],
  flags: [
    [
      'a law without its year',
      said('Luật Thực hiện dân chủ ở cơ sở'),
      'vienDanSai',
      '- Căn cứ Luật Thực hiện dân chủ ở cơ sở năm 2022;',
    ],
  ],
});
