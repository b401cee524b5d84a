import { thieuKhoangTrangSauDau } from '../../../../src/rules/chung/noi-dung/thieu-khoang-trang-sau-dau';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(thieuKhoangTrangSauDau, {
  passes: [
    ['there', body('Thực hiện nghiêm túc, kịp thời; hiệu quả.')],
    ['figures and times', body('Tăng 3,5% so với năm 2025; lúc 08:30; 1.500.000 đồng.')],
    ['addresses', body('Gửi về noivu.Phong@laocai.gov.vn, trang https://laocai.gov.vn/Tin,tuc hoặc tệp BaoCao.Docx.')],
    ['an ellipsis', body('Các đối tượng chính sách,...')],
    ['a short form', body('TP.Đà Nẵng, TT.Huyện ủy')],
    ['figures after figures', body('tại khoản 2,3 Điều 5; tăng 3,5 lần; số 1,5 triệu; tọa độ x,5 và H2,5 mm')],
    ['one letter', body('điểm a,b khoản 1')],
  ],
  flags: [
    ['a comma', body('Thực hiện nghiêm túc,kịp thời.'), 'saiChu', 'Thực hiện nghiêm túc, kịp thời.'],
    ['a semicolon', body('Báo cáo kết quả;tổng hợp gửi Sở.'), 'saiChu', 'Báo cáo kết quả; tổng hợp gửi Sở.'],
    [
      'a full stop',
      body('Báo cáo trước ngày họp.Sở Nội vụ tổng hợp.'),
      'saiChu',
      'Báo cáo trước ngày họp. Sở Nội vụ tổng hợp.',
    ],
    ['before a number', body('Tuyên truyền lưu động,04 hội nghị.'), 'saiChu', 'Tuyên truyền lưu động, 04 hội nghị.'],
    ['decomposed letters', body('Thực hiện nghiêm túc,kịp thời.'.normalize('NFD')), 'saiChu'],
  ],
});
