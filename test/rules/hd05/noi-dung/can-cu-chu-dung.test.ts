import { canCuChuDung } from '../../../../src/rules/hd05/noi-dung/can-cu-chu-dung';
import { describeRule } from '../../../support/describe-rule';

describeRule(canCuChuDung, {
  passes: [['upright', { noiDung: ['- Căn cứ Điều lệ Đảng.', 'QUYẾT ĐỊNH', 'Hết.'] }]],
  flags: [
    [
      'slanted',
      { noiDung: [{ text: '- Căn cứ Điều lệ Đảng.', look: { italic: true } }, 'QUYẾT ĐỊNH', 'Hết.'] },
      'saiDoNghieng',
    ],
  ],
});
