import { canCuDauCuoiDong } from '../../../../src/rules/hd36/noi-dung/can-cu-dau-cuoi-dong';
import { describeRule } from '../../../support/describe-rule';

describeRule(canCuDauCuoiDong, {
  passes: [
    [
      'semicolons and a comma',
      { noiDung: ['- Căn cứ Điều lệ Đảng;', '- Căn cứ Quy chế làm việc,', 'QUYẾT ĐỊNH', 'Hết.'] },
    ],
  ],
  flags: [
    [
      'a semicolon at the last one',
      { noiDung: ['- Căn cứ Điều lệ Đảng;', '- Căn cứ Quy chế làm việc;', 'QUYẾT ĐỊNH', 'Hết.'] },
      'saiDau',
      '- Căn cứ Quy chế làm việc,',
    ],
  ],
});
