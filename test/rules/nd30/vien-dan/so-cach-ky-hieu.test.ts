import { soCachKyHieu } from '../../../../src/rules/nd30/vien-dan/so-cach-ky-hieu';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(soCachKyHieu, {
  passes: [
    ['right', body('Công văn số 432/UBND-HC.')],
    ['the number still to come', body('Công văn số      /UBND-HC ngày    tháng 3 năm 2026.')],
    ['a fraction', body('Đạt số 1 / 2 chỉ tiêu.')],
  ],
  flags: [
    ['a blank before the slash', body('Công văn số 432 /UBND-HC.'), 'saiChu', 'Công văn số 432/UBND-HC.'],
    ['a blank after the slash', body('Công văn số 432/ UBND-HC.'), 'saiChu', 'Công văn số 432/UBND-HC.'],
    ['both', body('Kế hoạch số 15 / KH-UBND.'), 'saiChu', 'Kế hoạch số 15/KH-UBND.'],
    ['decomposed letters', body('Công văn số 432 /UBND-HC.'.normalize('NFD')), 'saiChu'],
  ],
});
