import { khoangNgayNguoc } from '../../../../src/rules/chung/noi-dung/khoang-ngay-nguoc';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: ['Sở Nội vụ thông báo:', text, 'Trân trọng./.'] });

describeRule(khoangNgayNguoc, {
  passes: [
    ['in order', body('Từ ngày 10/3/2026 đến hết ngày 15/3/2026.')],
    ['one day', body('Từ 8 giờ ngày 10/3/2026 đến 17 giờ ngày 10/3/2026.')],
    ['over the turn of the year', body('Từ ngày 15/12 đến ngày 10/01/2026.')],
    ['the year at the end', body('Từ ngày 28 tháng 3 đến ngày 02 tháng 4 năm 2026.')],
    ['two dates that are no span', body('Công văn ngày 15/3/2026 đến trước Công văn ngày 10/3/2026.')],
    ['no years', body('Từ ngày 20/3 đến ngày 15/3 hằng năm.')],
  ],
  flags: [
    ['reversed', body('Tiếp nhận từ ngày 15/3/2026 đến ngày 10/3/2026.'), 'nguoc'],
    ['in words', body('Từ ngày 15 tháng 3 năm 2026 đến ngày 10 tháng 3 năm 2025.'), 'nguoc'],
    ['one year for both', body('Từ ngày 20/3 đến hết ngày 15/3/2026.'), 'nguoc'],
    ['with hours', body('Từ 8 giờ 00 ngày 15/3/2026 đến 17 giờ 00 ngày 14/3/2026.'), 'nguoc'],
  ],
});
