import { canCuDauCuoiDong } from '../../../../src/rules/hd05/noi-dung/can-cu-dau-cuoi-dong';
import { describeRule } from '../../../support/describe-rule';

describeRule(canCuDauCuoiDong, {
  passes: [
    [
      'semicolons and a full stop',
      { noiDung: ['- Căn cứ Điều lệ Đảng;', '- Căn cứ Quy chế làm việc.', 'QUYẾT ĐỊNH', 'Hết.'] },
    ],
  ],
  flags: [
    [
      'a semicolon at the last one',
      { noiDung: ['- Căn cứ Điều lệ Đảng;', '- Căn cứ Quy chế làm việc;', 'QUYẾT ĐỊNH', 'Hết.'] },
      'saiDau',
      '- Căn cứ Quy chế làm việc.',
    ],
    [
      'a comma at the last one, without a date',
      {
        diaDanhThoiGian: 'Bảo Thắng, ngày    tháng    năm',
        noiDung: ['- Căn cứ Quy chế làm việc,', 'QUYẾT ĐỊNH', 'Hết.'],
      },
      'saiDauChuaDeNgay',
    ],
  ],
});
