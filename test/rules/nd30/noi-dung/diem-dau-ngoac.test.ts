import { diemDauNgoac } from '../../../../src/rules/nd30/noi-dung/diem-dau-ngoac';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(diemDauNgoac, {
  passes: [
    ['right', body('a) Rà soát danh sách.\nb) Gửi danh sách.')],
    ['a short form', body('Các huyện\nh. Sơn Tịnh báo cáo.')],
    ['capital letters', body('A. TÌNH HÌNH')],
  ],
  flags: [
    ['a full stop', body('a. Rà soát danh sách.\nb) Gửi danh sách.'), 'saiDau', 'a) Rà soát danh sách.'],
    ['a slash', body('a) Rà soát danh sách.\nb/ Gửi danh sách.'), 'saiDau', 'b) Gửi danh sách.'],
    ['decomposed letters', body('a. Rà soát danh sách.\nb) Gửi danh sách.'.normalize('NFD')), 'saiDau'],
  ],
});
