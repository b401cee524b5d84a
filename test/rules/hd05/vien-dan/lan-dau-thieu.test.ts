import { lanDauThieu } from '../../../../src/rules/hd05/vien-dan/lan-dau-thieu';
import { describeRule } from '../../../support/describe-rule';

const full = 'Nghị quyết số 68-NQ/TW, ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân';

describeRule(lanDauThieu, {
  passes: [
    ['in full', { noiDung: [`Thực hiện ${full}.`, 'Hết.'] }],
    ['again, in short', { noiDung: [`Thực hiện ${full}.`, 'Theo Nghị quyết số 68-NQ/TW.'] }],
    ['only the title is left out', { noiDung: ['Theo Kế hoạch số 12-KH/TU, ngày 05/9/2026 của Tỉnh ủy.', 'Hết.'] }],
    [
      'in brackets behind what says whose it is',
      { noiDung: ['Đảng uỷ trình phương án bố trí trụ sở (Tờ trình số 58-TTr/ĐU, ngày 10/7/2026).', 'Hết.'] },
    ],
    ['a law by its name', { noiDung: ['Thực hiện Luật Thực hiện dân chủ ở cơ sở.', 'Hết.'] }],
  ],
  flags: [
    ['number alone', { noiDung: ['Thực hiện Nghị quyết số 68-NQ/TW.', 'Hết.'] }, 'vienDanSai', `Thực hiện ${full}.`],
    [
      'in brackets, its day left out',
      { noiDung: ['Đảng uỷ trình phương án bố trí trụ sở (Tờ trình số 58-TTr/ĐU).', 'Hết.'] },
      'vienDanSai',
    ],
    ['no letters', { noiDung: ['Theo Nghị định số 30/2020.', 'Hết.'] }, 'vienDanSai'],
  ],
});
