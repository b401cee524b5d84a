import { tenCu } from '../../../../src/rules/chung/co-quan-ban-hanh/ten-cu';
import { describeRule } from '../../../support/describe-rule';

const asOf = '2026-03-05';

describeRule(tenCu, {
  passes: [
    ['a department of today', { coQuanBanHanh: 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', asOf }],
    ['a department of its time', { coQuanBanHanh: 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ', asOf: '2024-03-05' }],
    ['a province of its time', { coQuanChuQuan: 'UBND TỈNH QUẢNG NAM', asOf: '2025-06-30' }],
    ['a province that will be a city', { coQuanChuQuan: 'UBND TỈNH BẮC NINH', asOf }],
    ['a hospital that keeps its name', { coQuanBanHanh: 'BỆNH VIỆN ĐA KHOA\nTỈNH HÒA BÌNH', asOf }],
    ['the new Ban, on two lines', { coQuanBanHanh: 'BAN TUYÊN GIÁO\nVÀ DÂN VẬN', asOf }],
    ['a commune of that name', { coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nPHƯỜNG NAM ĐỊNH', asOf }],
  ],
  flags: [
    ['a department', { coQuanBanHanh: 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ', asOf }, 'doiTen', 'SỞ TÀI CHÍNH'],
    ['on two lines', { coQuanBanHanh: 'SỞ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI', asOf }, 'doiTen'],
    ['as superior', { coQuanChuQuan: 'UBND TỈNH HOÀ BÌNH', asOf }, 'doiTen', 'UBND TỈNH PHÚ THỌ'],
    ['a city since', { coQuanChuQuan: 'UBND TỈNH BẮC NINH', asOf: '2026-10-05' }, 'doiTen', 'UBND THÀNH PHỐ BẮC NINH'],
    ['a ministry', { coQuanChuQuan: 'BỘ GIAO THÔNG VẬN TẢI', asOf }, 'doiTen', 'BỘ XÂY DỰNG'],
    ['a committee', { coQuanBanHanh: 'ỦY BAN DÂN TỘC', asOf }, 'doiTen', 'BỘ DÂN TỘC VÀ TÔN GIÁO'],
    ['a Party body', { coQuanBanHanh: 'BAN DÂN VẬN', asOf }, 'doiTen', 'BAN TUYÊN GIÁO VÀ DÂN VẬN'],
    ['decomposed letters', { coQuanChuQuan: 'UBND TỈNH QUẢNG NAM'.normalize('NFD'), asOf }, 'doiTen'],
  ],
});
