import { khoangNam } from '../../../../src/rules/chung/noi-dung/khoang-nam';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: ['Sở Nội vụ thông báo:', text, 'Trân trọng./.'] });

describeRule(khoangNam, {
  passes: [
    ['a span', body('Giai đoạn 2021 - 2025, nhiệm kỳ 2020–2025.')],
    ['a school year', body('Năm học 2025 - 2026 và năm học 2025-2026.')],
    ['school years', body('Trong các năm học 2020 - 2025.')],
    ['years that are no span', body('So sánh năm 2026 với năm 2025; đạt 2025 - 2021 lượt.')],
  ],
  flags: [
    ['reversed', body('Giai đoạn 2025 - 2021.'), 'nguoc'],
    ['from and to', body('Từ năm 2026 đến năm 2020.'), 'nguoc'],
    ['a school year of three', body('Kế hoạch năm học 2025 - 2027.'), 'namHoc'],
    ['of one', body('Kế hoạch năm học 2026 - 2026.'), 'namHoc'],
    ['in the trích yếu', { trichYeu: 'V/v tuyển sinh năm học 2026-2028' }, 'namHoc'],
  ],
});
