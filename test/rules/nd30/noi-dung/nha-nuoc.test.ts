import { nhaNuoc } from '../../../../src/rules/nd30/noi-dung/nha-nuoc';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(nhaNuoc, {
  passes: [
    ['right', body('Chủ trương của Đảng và Nhà nước; chính sách của Nhà nước.')],
    ['no State itself', body('Cơ quan hành chính nhà nước, quản lý nhà nước, doanh nghiệp nhà nước.')],
    ['another State', body('Chính sách của nhà nước sở tại.')],
    ['in a quotation', body('Cụm từ “Đảng và nhà nước”.')],
  ],
  flags: [
    ['Đảng và', body('Chủ trương của Đảng và nhà nước.'), 'saiChu', 'Chủ trương của Đảng và Nhà nước.'],
    ['pháp luật của', body('Chấp hành pháp luật của nhà nước.'), 'saiChu', 'Chấp hành pháp luật của Nhà nước.'],
  ],
});
