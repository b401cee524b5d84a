import { mauKeHoach } from '../../../../src/rules/nd30/noi-dung/mau-ke-hoach';
import { describeRule } from '../../../support/describe-rule';

describeRule(mauKeHoach, {
  passes: [
    [
      'all there',
      {
        kind: 'ke-hoach',
        noiDung: 'I. MỤC TIÊU\nMột.\nII. NHIỆM VỤ\nHoàn thành trong quý II.\nIII. PHÂN CÔNG\nVăn phòng thực hiện./.',
      },
    ],
  ],
  flags: [
    [
      'nobody does it',
      { kind: 'ke-hoach', noiDung: 'I. MỤC TIÊU\nMột.\nII. NHIỆM VỤ\nHoàn thành trong quý II./.' },
      'thieu',
    ],
    [
      'no day',
      {
        kind: 'ke-hoach',
        noiDung: 'I. MỤC TIÊU\nMột.\nII. NHIỆM VỤ\nHai.\nIII. PHÂN CÔNG\nVăn phòng làm./.',
        soKyHieu: 'Số: 15/KH-SNV',
        trichYeu: 'Công tác dân vận',
        diaDanhThoiGian: null,
      },
      'thieu',
    ],
  ],
});
