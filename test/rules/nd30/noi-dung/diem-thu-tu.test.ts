import { diemThuTu } from '../../../../src/rules/nd30/noi-dung/diem-thu-tu';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(diemThuTu, {
  passes: [
    ['with đ after d', body('a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\ng) Bảy.')],
    ['a list for each khoản', body('1. Một:\na) Một;\nb) Hai.\n2. Hai:\na) Một;\nb) Hai.')],
    ['small Roman numbers within', body('a) Một:\ni) Một;\nii) Hai.\nb) Hai.')],
    ['a list that does not begin with a', body('c) Ba;\ne) Năm.')],
    ['i, k, l', body('a) A;\nb) B;\nc) C;\nd) D;\nđ) Đ;\ne) E;\ng) G;\nh) H;\ni) I;\nk) K;\nl) L.')],
  ],
  flags: [
    ['no đ', body('a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\ne) Năm;\nf) Sáu.'), 'saiThuTu', 'đ) Năm;'],
    ['f after e', body('a) A;\nb) B;\nc) C;\nd) D;\nđ) Đ;\ne) E;\nf) F.'), 'saiThuTu', 'g) F.'],
    ['a letter left out', body('a) Một;\nc) Hai.'), 'saiThuTu', 'b) Hai.'],
    ['a letter twice', body('a) Một;\nb) Hai;\nb) Ba.'), 'saiThuTu', 'c) Ba.'],
    ['decomposed letters', body('a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\ne) Năm;\nf) Sáu.'.normalize('NFD')), 'saiThuTu'],
  ],
});
