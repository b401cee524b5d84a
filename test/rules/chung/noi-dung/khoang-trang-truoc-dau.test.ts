import { khoangTrangTruocDau } from '../../../../src/rules/chung/noi-dung/khoang-trang-truoc-dau';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(khoangTrangTruocDau, {
  passes: [
    ['none', body('Thực hiện nghiêm túc, kịp thời; báo cáo kết quả (nếu có).')],
    ['a ratio', body('Bản đồ tỷ lệ 1 : 500.')],
    ['a place for ink', body('Công văn số , ngày , tháng .')],
    ['a number of times to be filled in', body('Dự thảo lần ; báo cáo lần , gửi Sở.')],
    ['the sign of the end', body('Triển khai thực hiện ./.')],
    ['a letter of a formula', body('Điểm (a ,b) trên bản đồ; tỷ lệ 1 :500.')],
    ['a place for ink before words', body('Theo Công văn số ,ngày    tháng    của Sở.')],
    ['an ellipsis', body('Các đối tượng chính sách ...')],
  ],
  flags: [
    ['a comma', body('Thực hiện nghiêm túc , kịp thời.'), 'saiChu', 'Thực hiện nghiêm túc, kịp thời.'],
    [
      'a semicolon',
      body('Thực hiện nghiêm túc ; báo cáo kết quả.'),
      'saiChu',
      'Thực hiện nghiêm túc; báo cáo kết quả.',
    ],
    [
      'a full stop',
      body('Thực hiện nghiêm túc . Báo cáo kết quả.'),
      'saiChu',
      'Thực hiện nghiêm túc. Báo cáo kết quả.',
    ],
    ['times that are told', body('Mỗi năm ít nhất một lần ; báo cáo.'), 'saiChu', 'Mỗi năm ít nhất một lần; báo cáo.'],
    ['a bracket', body('Báo cáo kết quả (nếu có ) về Sở.'), 'saiChu', 'Báo cáo kết quả (nếu có) về Sở.'],
    ['a colon', body('Như sau :'), 'saiChu', 'Như sau:'],
    [
      'marks between two words that have changed places with the blank',
      body('Các đơn vị rà soát ;tổng hợp kết quả.'),
      'saiChu',
      'Các đơn vị rà soát; tổng hợp kết quả.',
    ],
    ['a comma that has gone astray', body('Rà soát ,báo cáo kết quả.'), 'saiChu', 'Rà soát, báo cáo kết quả.'],
    ['a colon that has', body('Gửi về Sở :trước ngày 20.'), 'saiChu', 'Gửi về Sở: trước ngày 20.'],
    ['decomposed letters', body('Thực hiện nghiêm túc , kịp thời.'.normalize('NFD')), 'saiChu'],
  ],
});
