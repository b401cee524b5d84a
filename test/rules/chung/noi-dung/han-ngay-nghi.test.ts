import { hanNgayNghi } from '../../../../src/rules/chung/noi-dung/han-ngay-nghi';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: ['Sở Nội vụ thông báo:', text, 'Trân trọng./.'] });

describeRule(hanNgayNghi, {
  passes: [
    ['a Friday', body('Gửi báo cáo về Sở trước ngày 20/3/2026.')],
    ['an event on a Saturday', body('Hội thi tổ chức vào ngày 21/3/2026.')],
    ['every month', body('Báo cáo trước ngày 25 hằng tháng.')],
    ['before a festival', body('Hoàn thành công trình trước ngày 30/4/2026.')],
    ['the turn of the year', body('Hoàn thành trước ngày 01/01/2027.')],
    ['to be sent before the end of a month', body('Gửi báo cáo trước ngày 31/5/2026.')],
    ['the end of a month', body('Hoàn thành trước ngày 31/5/2026.')],
    ['an aim years ahead', body('Hoàn thành trước ngày 16/6/2029.')],
    ['a Saturday that offices work', body('Gửi chậm nhất ngày 22/8/2026.')],
    ['what is over', body('Gửi chậm nhất ngày 28/02/2026.')],
  ],
  flags: [
    ['a Saturday', body('Gửi báo cáo về Sở chậm nhất ngày 21/3/2026.'), 'ngayNghi'],
    ['before a Sunday', body('Đề nghị gửi báo cáo trước ngày 22/3/2026.'), 'ngayNghi'],
    ['a holiday', body('Gửi báo cáo chậm nhất ngày 30/4/2026.'), 'ngayNghi'],
    ['to be sent before a holiday', body('Gửi báo cáo về Sở trước ngày 26/4/2026.'), 'ngayNghi'],
    ['Tết', body('Gửi báo cáo chậm nhất vào ngày 07/02/2027.'), 'ngayNghi'],
    ['an hour', body('Hạn cuối 17 giờ 00, ngày 26/4/2026.'), 'ngayNghi'],
  ],
});
