import { saiThu } from '../../../../src/rules/chung/noi-dung/sai-thu';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: ['Sở Nội vụ thông báo:', text, 'Trân trọng./.'] });

describeRule(saiThu, {
  passes: [
    ['the right day', body('Lúc 14 giờ, thứ Năm, ngày 05/3/2026.')],
    ['in figures', body('Sáng thứ 5, ngày 05 tháng 3 năm 2026.')],
    ['after the date', body('Ngày 11 tháng 4 năm 2026 (thứ Bảy).')],
    ['Sunday', body('Ngày 08/3/2026 (Chủ nhật).')],
    ['a second session', body('Kỳ họp thứ hai, ngày 05/3/2026.')],
    ['the second time', body('Lấy ý kiến lần thứ ba ngày 05/3/2026.')],
    ['the second day', body('Ngày thứ hai, ngày 05/3/2026: tham quan.')],
    ['a year that nobody knows, next year’s', body('Chiều thứ Sáu, ngày 05/3.')],
    ['no date', body('Báo cáo vào thứ Sáu hằng tuần.')],
  ],
  flags: [
    ['another day', body('Lúc 14 giờ, thứ Hai, ngày 05/3/2026.'), 'saiThu', 'Lúc 14 giờ, thứ Năm, ngày 05/3/2026.'],
    ['in figures', body('Sáng thứ 2, ngày 05/3/2026.'), 'saiThu', 'Sáng thứ 5, ngày 05/3/2026.'],
    ['small letters', body('Sáng thứ hai ngày 05/3/2026.'), 'saiThu', 'Sáng thứ năm ngày 05/3/2026.'],
    ['after the date', body('Ngày 11 tháng 4 năm 2026 (thứ Sáu).'), 'saiThu', 'Ngày 11 tháng 4 năm 2026 (thứ Bảy).'],
    ['date in brackets', body('Chiều thứ Ba (ngày 08/3/2026).'), 'saiThu', 'Chiều Chủ nhật (ngày 08/3/2026).'],
    ['no year', body('Chiều thứ Ba, ngày 05/3.'), 'saiThu', 'Chiều thứ Năm, ngày 05/3.'],
    [
      'decomposed letters',
      body('Sáng thứ Hai, ngày 05/3/2026.'.normalize('NFD')),
      'saiThu',
      `${'Sáng '.normalize('NFD')}thứ Năm${', ngày 05/3/2026.'.normalize('NFD')}`,
    ],
  ],
});
