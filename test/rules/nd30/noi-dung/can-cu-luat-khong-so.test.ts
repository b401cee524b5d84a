import { canCuLuatKhongSo } from '../../../../src/rules/nd30/noi-dung/can-cu-luat-khong-so';
import { describeRule } from '../../../support/describe-rule';

const decision = (...canCu: readonly string[]) => ({
  kind: 'quyet-dinh' as const,
  noiDung: [...canCu, { text: 'QUYẾT ĐỊNH:', role: 'main' as const }, 'Điều 1. Ban hành kèm theo./.'],
});

describeRule(canCuLuatKhongSo, {
  passes: [
    ['name and date', decision('Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;')],
    ['a decree has its number', decision('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;')],
    [
      'a resolution of the Assembly',
      decision('Căn cứ Nghị quyết số 203/2025/QH15 ngày 16 tháng 6 năm 2025 của Quốc hội;'),
    ],
    [
      'a decree that names a law',
      decision('Căn cứ Nghị định số 59/2023/NĐ-CP quy định chi tiết Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15;'),
    ],
    ['in running text', { noiDung: ['Theo Luật Lưu trữ số 33/2024/QH15, Sở Nội vụ đề nghị./.'] }],
  ],
  flags: [
    ['a law', decision('Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024;'), 'coSo'],
    ['a code', decision('Căn cứ Bộ luật Lao động số 45/2019/QH14;'), 'coSo'],
    [
      'several: said once',
      decision('Căn cứ Luật Lưu trữ số 33/2024/QH15;', 'Căn cứ Luật Viên chức số 58/2010/QH12;'),
      'coSo',
    ],
  ],
});
