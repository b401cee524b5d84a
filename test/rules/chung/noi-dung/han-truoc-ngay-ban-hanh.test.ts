import { hanTruocNgayBanHanh } from '../../../../src/rules/chung/noi-dung/han-truoc-ngay-ban-hanh';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: ['Sở Nội vụ thông báo:', text, 'Trân trọng./.'] });

describeRule(hanTruocNgayBanHanh, {
  passes: [
    ['a day to come', body('Đề nghị các đơn vị gửi báo cáo trước ngày 20/3/2026.')],
    ['the day of the document', body('Gửi về Sở chậm nhất ngày 05/3/2026.')],
    ['what was done', body('Các đơn vị đã gửi báo cáo trước ngày 20/02/2026.')],
    ['what another document asked', body('Theo Công văn số 12/SNV-VP, các đơn vị báo cáo trước ngày 20/02/2026.')],
    [
      'the occasion',
      body('Thực hiện Công văn số 12/UBND-NC ngày 02/02/2026 về việc báo cáo trước ngày 20/02/2026, Sở có ý kiến.'),
    ],
    ['a day that is moved', body('Gia hạn thời gian báo cáo (trước ngày 20/02/2026) đến ngày 20/3/2026.')],
    ['a reminder', body('Đến nay còn 03 đơn vị chưa gửi báo cáo trước ngày 20/02/2026.')],
    ['a condition of law', body('Đất sử dụng ổn định trước ngày 15/10/1993 được cấp giấy chứng nhận.')],
    ['figures up to a day', body('Số liệu báo cáo tính đến hết ngày 28/02/2026.')],
    ['a day without its year, of next year', body('Đề nghị báo cáo trước ngày 15/11.')],
    [
      'a document without its day',
      { ...body('Gửi trước ngày 20/02/2026.'), diaDanhThoiGian: 'Lào Cai, ngày      tháng 3 năm 2026' },
    ],
    ['a date that is told', body('Ngày 20/02/2026, Sở đã tổ chức hội nghị.')],
    ['the day of an instrument', body('Trước Quyết định số 12/QĐ-UBND ngày 20/02/2026, Sở đã báo cáo.')],
  ],
  flags: [
    ['before the document', body('Đề nghị các đơn vị gửi báo cáo trước ngày 20/02/2026.'), 'daQua'],
    ['in words', body('Hoàn thành trước ngày 20 tháng 02 năm 2026.'), 'daQua'],
    ['at the latest', body('Danh sách gửi về Sở chậm nhất là ngày 28/02/2026.'), 'daQua'],
    ['with an hour', body('Gửi về Sở trước 17 giờ 00 ngày 28/02/2026.'), 'daQua'],
    ['last year’s', body('Đề nghị báo cáo trước ngày 20/3/2025.'), 'daQua'],
    ['no year', body('Đề nghị báo cáo trước ngày 20/02.'), 'daQua'],
    [
      'asked on the occasion of another document',
      body('Thực hiện Công văn số 12/UBND-NC, Sở đề nghị các đơn vị báo cáo trước ngày 20/02/2026.'),
      'daQua',
    ],
  ],
});
