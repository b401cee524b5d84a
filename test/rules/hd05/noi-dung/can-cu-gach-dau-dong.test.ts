import { canCuGachDauDong } from '../../../../src/rules/hd05/noi-dung/can-cu-gach-dau-dong';
import { describeRule } from '../../../support/describe-rule';

describeRule(canCuGachDauDong, {
  passes: [
    ['typed', { noiDung: ['- Căn cứ Điều lệ Đảng.', 'QUYẾT ĐỊNH', 'Hết.'] }],
    ['printed by Word', { noiDung: [{ text: 'Căn cứ Điều lệ Đảng.', look: { label: '-' } }, 'QUYẾT ĐỊNH', 'Hết.'] }],
  ],
  flags: [
    ['none', { noiDung: ['Căn cứ Điều lệ Đảng.', 'QUYẾT ĐỊNH', 'Hết.'] }, 'thieuGach', '- Căn cứ Điều lệ Đảng.'],
    [
      'none, without a date',
      {
        diaDanhThoiGian: 'Bảo Thắng, ngày    tháng    năm',
        noiDung: ['Căn cứ Điều lệ Đảng.', 'QUYẾT ĐỊNH', 'Hết.'],
      },
      'thieuGachChuaDeNgay',
      '- Căn cứ Điều lệ Đảng.',
    ],
  ],
});
