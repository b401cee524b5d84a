import { phanChuongCanhGiua } from '../../../../src/rules/nd30/noi-dung/phan-chuong-canh-giua';
import { describeRule } from '../../../support/describe-rule';
import { doanKet } from '../../../support/loi-van';

const heading = (text: string, alignment: 'left' | 'center' | 'justify') => ({
  noiDung: [{ text, role: 'tieuDe' as const, look: { alignment } }, doanKet],
});

describeRule(phanChuongCanhGiua, {
  passes: [
    ['in the middle', heading('Chương I', 'center')],
    ['a title on the same line', heading('Phần I. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ', 'justify')],
    ['a mục of the form without điều', heading('I. MỤC ĐÍCH, YÊU CẦU', 'justify')],
    ['an article', heading('Điều 1. Phạm vi điều chỉnh', 'justify')],
  ],
  flags: [
    ['on the left', heading('Chương I', 'left'), 'saiCanhLe'],
    ['a mục', heading('Mục 1', 'justify'), 'saiCanhLe'],
    ['decomposed letters', heading('Chương II'.normalize('NFD'), 'left'), 'saiCanhLe'],
  ],
});
