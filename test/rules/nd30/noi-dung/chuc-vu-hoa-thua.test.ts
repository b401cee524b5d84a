import { chucVuHoaThua } from '../../../../src/rules/nd30/noi-dung/chuc-vu-hoa-thua';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(chucVuHoaThua, {
  passes: [
    ['right', body('Giám đốc Sở Nội vụ, Chủ tịch Ủy ban nhân dân tỉnh, Thủ tướng Chính phủ.')],
    ['small letters: another rule’s', body('Ý kiến của giám đốc Sở Nội vụ và các chủ tịch Ủy ban nhân dân xã.')],
    ['all in capitals', body('GIÁM ĐỐC SỞ NỘI VỤ')],
    ['in a quotation', body('Con dấu ghi “Giám Đốc Sở Nội vụ” là chưa đúng.')],
    ['no body named', body('Bộ Tài chính; ông Bộ Trưởng Giang; Chủ Tịch Hồ Chí Minh.')],
  ],
  flags: [
    ['Đốc', body('Tham mưu Giám Đốc Sở đôn đốc.'), 'saiHoa', 'Tham mưu Giám đốc Sở đôn đốc.'],
    ['a deputy', body('Phó Chủ Tịch UBND tỉnh kết luận.'), 'saiHoa', 'Phó Chủ tịch UBND tỉnh kết luận.'],
    ['a no-break space', body('Báo cáo Thủ\u00a0Tướng Chính phủ.'), 'saiHoa', 'Báo cáo Thủ\u00a0tướng Chính phủ.'],
    ['decomposed letters', body('Tham mưu Giám Đốc Sở đôn đốc.'.normalize('NFD')), 'saiHoa'],
  ],
});
