import { tenCoQuan } from '../../../../src/rules/nd30/noi-dung/ten-co-quan';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(tenCoQuan, {
  passes: [
    ['the Government', { noiDung: ['Chính phủ, Thủ tướng Chính phủ giao các bộ; chính phủ các nước.', 'Báo cáo./.'] }],
    [
      'right names',
      body('Gửi Bộ Tài chính, Sở Nội vụ, Sở Văn hóa, Thể thao và Du lịch, Ủy ban nhân dân tỉnh, Hội đồng nhân dân xã.'),
    ],
    ['the other placement of dấu', body('Gửi Uỷ ban nhân dân tỉnh, Bộ Văn hoá, Thể thao và Du lịch.')],
    ['all in capitals', body('ỦY BAN NHÂN DÂN TỈNH, SỞ NỘI VỤ.')],
    ['the sở sets up a plan', body('Giao Sở xây dựng kế hoạch; Bộ xây dựng dự thảo.')],
    ['bodies of a kind', body('Các sở nội vụ, ủy ban nhân dân các cấp, sở giáo dục và đào tạo các tỉnh.')],
    ['a level, in the run of a sentence', body('Trách nhiệm của ủy ban nhân dân cấp xã; ủy ban nhân dân các cấp.')],
    ['in a quotation', body('Văn bản ghi “Sở nội vụ” là chưa đúng.')],
    ['another body', body('Sở Tài chính - Kế hoạch; Bộ Tài chính công.')],
  ],
  flags: [
    ['the Government', { noiDung: ['Báo cáo Thủ tướng Chính Phủ xem xét.', 'Báo cáo kết quả./.'] }, 'saiHoa'],
    ['a small letter', body('Gửi Sở nội vụ để tổng hợp.'), 'saiHoa', 'Gửi Sở Nội vụ để tổng hợp.'],
    ['a capital too many', body('Báo cáo Bộ Tài Chính xem xét.'), 'saiHoa', 'Báo cáo Bộ Tài chính xem xét.'],
    ['Nhân', body('Trình Ủy ban Nhân dân tỉnh.'), 'saiHoa', 'Trình Ủy ban nhân dân tỉnh.'],
    ['the other placement of dấu stays', body('Trình Uỷ Ban Nhân Dân tỉnh.'), 'saiHoa', 'Trình Uỷ ban nhân dân tỉnh.'],
    ['Đồng', body('Trình Hội Đồng nhân dân xã.'), 'saiHoa', 'Trình Hội đồng nhân dân xã.'],
    [
      'one body in small letters',
      body('Chủ tịch ủy ban nhân dân tỉnh Lâm Đồng.'),
      'saiHoa',
      'Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng.',
    ],
    [
      'a level that acts',
      body('Chủ đầu tư cam kết; ủy ban nhân dân cấp xã theo dõi.'),
      'saiHoa',
      'Chủ đầu tư cam kết; Ủy ban nhân dân cấp xã theo dõi.',
    ],
    ['a no-break space', body('Gửi Sở\u00a0nội vụ.'), 'saiHoa', 'Gửi Sở\u00a0Nội vụ.'],
    ['in Kính gửi', { kinhGui: ['Kính gửi:', '- Sở tài chính;', '- Sở Xây dựng.'] }, 'saiHoa', '- Sở Tài chính;'],
    ['decomposed letters', { noiDung: ['Gửi Sở nội vụ.', 'Hết./.'].map((it) => it.normalize('NFD')) }, 'saiHoa'],
  ],
});
