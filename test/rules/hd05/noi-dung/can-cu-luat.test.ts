import { canCuLuat } from '../../../../src/rules/hd05/noi-dung/can-cu-luat';
import { describeRule } from '../../../support/describe-rule';

describeRule(canCuLuat, {
  passes: [
    ['the year', { noiDung: ['- Căn cứ Luật Lưu trữ năm 2024.', 'QUYẾT ĐỊNH', 'Hết.'] }],
    ['no law', { noiDung: ['- Căn cứ Quyết định số 5-QĐ/TU, ngày 05/6/2026.', 'QUYẾT ĐỊNH', 'Hết.'] }],
  ],
  flags: [
    [
      'a name with a comma',
      { noiDung: ['- Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.', 'QUYẾT ĐỊNH', 'Hết.'] },
      'caNgay',
      '- Căn cứ Luật Thi đua, khen thưởng năm 2022.',
    ],
    [
      'the whole date',
      { noiDung: ['- Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.', 'QUYẾT ĐỊNH', 'Hết.'] },
      'caNgay',
      '- Căn cứ Luật Lưu trữ năm 2024.',
    ],
  ],
});
