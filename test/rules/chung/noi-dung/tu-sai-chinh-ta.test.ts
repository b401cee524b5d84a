import { tuSaiChinhTa } from '../../../../src/rules/chung/noi-dung/tu-sai-chinh-ta';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Báo cáo kết quả./.'] });

describeRule(tuSaiChinhTa, {
  passes: [
    ['right words', body('Triển khai, kiểm tra, hướng dẫn, bảo đảm, xử lý, tập trung nguồn lực.')],
    ['two words that meet', body('Học sinh học tập chung một lớp; các xã cũng cố gắng; lịch sử lý luận; đơn vi phạm.')],
    ['a quotation of the slip', body('Sửa cụm từ “hướng dẩn” thành “hướng dẫn”.')],
    ['other syllables around', body('Chỉ đại diện đơn vị dự; hiệu quản lý; thông báo cao điểm.')],
  ],
  flags: [
    ['hỏi for ngã', body('Sở hướng dẩn các xã.'), 'saiChu'],
    ['a capital', body('Chiển khai kế hoạch.'), 'saiChu'],
    ['a dấu left out', body('Sở đề nghi các xã báo cáo.'), 'saiChu'],
    ['s and x', body('Tăng cường xử dụng năng lượng sạch.'), 'saiChu'],
    ['in the trích yếu', { trichYeu: 'V/v chiển khai kế hoạch' }, 'saiChu'],
  ],
});
