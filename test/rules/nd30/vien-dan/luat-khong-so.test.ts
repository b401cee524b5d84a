import { luatKhongSo } from '../../../../src/rules/nd30/vien-dan/luat-khong-so';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(luatKhongSo, {
  passes: [
    ['the name alone', body('Thực hiện theo Luật Đất đai và Bộ luật Dân sự.')],
    ['a căn cứ is another matter', { noiDung: ['Căn cứ Luật Đất đai số 31/2024/QH15;', 'Hết./.'] }],
    ['a resolution of the Assembly', body('Thực hiện Nghị quyết số 203/2025/QH15 của Quốc hội.')],
    ['in a quotation', body('Văn bản ghi “Luật Đất đai số 31/2024/QH15”.')],
  ],
  flags: [
    ['with số', body('Theo Luật Đất đai số 31/2024/QH15 và quy định khác.'), 'coSo'],
    ['without số', body('Theo Luật Tổ chức chính quyền địa phương 72/2025/QH15.'), 'coSo'],
  ],
});
