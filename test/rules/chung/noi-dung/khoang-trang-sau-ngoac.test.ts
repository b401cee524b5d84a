import { khoangTrangSauNgoac } from '../../../../src/rules/chung/noi-dung/khoang-trang-sau-ngoac';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(khoangTrangSauNgoac, {
  passes: [
    ['none', body('Báo cáo kết quả (nếu có) phong trào “Dân vận khéo”.')],
    ['a box to tick', body('Đánh dấu (   ) vào ô.')],
  ],
  flags: [
    ['a bracket', body('Báo cáo kết quả ( nếu có) về Sở.'), 'saiChu', 'Báo cáo kết quả (nếu có) về Sở.'],
    ['a quotation mark', body('Phong trào “ Dân vận khéo”.'), 'saiChu', 'Phong trào “Dân vận khéo”.'],
    ['decomposed letters', body('Báo cáo kết quả ( nếu có) về Sở.'.normalize('NFD')), 'saiChu'],
  ],
});
