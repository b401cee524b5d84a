import { dauCauLap } from '../../../../src/rules/chung/noi-dung/dau-cau-lap';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(dauCauLap, {
  passes: [
    ['once', body('Thực hiện nghiêm túc, kịp thời; hiệu quả.')],
    ['an ellipsis after a comma', body('Đối tượng đặc biệt khó khăn,...; hộ nghèo,…')],
    ['the sign of the end', body('Triển khai thực hiện./.')],
  ],
  flags: [
    ['two commas', body('Thực hiện nghiêm túc,, kịp thời.'), 'saiChu', 'Thực hiện nghiêm túc, kịp thời.'],
    ['two semicolons', body('Báo cáo kết quả;; tổng hợp.'), 'saiChu', 'Báo cáo kết quả; tổng hợp.'],
    ['decomposed letters', body('Thực hiện nghiêm túc,, kịp thời.'.normalize('NFD')), 'saiChu'],
  ],
});
