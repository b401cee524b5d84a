import { ngayKhongCo } from '../../../../src/rules/chung/noi-dung/ngay-khong-co';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: ['Sở Nội vụ thông báo:', text, 'Trân trọng./.'] });

describeRule(ngayKhongCo, {
  passes: [
    ['the last days of months', body('Từ ngày 31/3/2026 đến ngày 30 tháng 4 năm 2026.')],
    ['a leap day', body('Ngày 29 tháng 02 năm 2024 và ngày 29/02/2028.')],
    ['a leap day without its year', body('Sinh ngày 29/02.')],
    ['figures that are no date', body('Trực ban 24/7; đạt 31/34; tỷ lệ 1/2; mẫu 15/13/2026.')],
    ['the lunar calendar', body('Lễ hội từ ngày 30/02 (âm lịch).')],
    ['a day still to be filled in', body('Báo cáo trước ngày      tháng 4 năm 2026.')],
    ['symbols', body('Thực hiện Kế hoạch số 31/4/KH-UBND và Nghị quyết số 202/2025/QH15.')],
    ['a telephone number', body('Liên hệ 0255.31.4.2026.')],
    ['an old year', body('Năm 938, ngày 31/4/938.')],
  ],
  flags: [
    ['31 April', body('Báo cáo gửi trước ngày 31/4/2026.'), 'khongCo'],
    ['30 February, in words', body('Họp ngày 30 tháng 02 năm 2026.'), 'khongCo'],
    ['no leap year', body('Họp ngày 29 tháng 02 năm 2025.'), 'khongCo'],
    ['without the year', body('Gửi trước ngày 31/4.'), 'khongCo'],
    ['a thirteenth month', body('Họp ngày 15/13/2026.'), 'khongCo'],
    ['without “ngày”', body('Thời gian: 31/6/2026.'), 'khongCo'],
    ['of a cited instrument', body('Quyết định số 15/QĐ-UBND ngày 31/4/2025 của UBND tỉnh.'), 'khongCo'],
    ['decomposed letters', body('Họp ngày 30 tháng 02 năm 2026.'.normalize('NFD')), 'khongCo'],
    ['in a cell', { noiDung: [{ text: 'ngày 31/9/2026', role: 'oBang' }] }, 'khongCo'],
    ['in the trích yếu', { trichYeu: 'V/v họp ngày 31/4/2026' }, 'khongCo'],
  ],
});
