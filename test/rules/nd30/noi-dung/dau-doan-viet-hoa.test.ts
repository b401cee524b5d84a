import { dauDoanVietHoa } from '../../../../src/rules/nd30/noi-dung/dau-doan-viet-hoa';
import { describeRule } from '../../../support/describe-rule';

const body = (...lines: string[]) => ({ noiDung: [...lines, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(dauDoanVietHoa, {
  passes: [
    ['capitals', body('Sở đã có hướng dẫn.', 'Các xã báo cáo.')],
    ['items behind a colon', body('Sở đề nghị:', 'báo cáo kết quả;', 'đề xuất giải pháp.')],
    ['a line that goes on', body('Sở đề nghị các xã báo cáo', 'kết quả trước ngày 20 tháng 6 năm 2026.')],
    ['letters of a list', body('Sở đề nghị các xã.', 'a) Báo cáo kết quả.', 'đ) Đề xuất.')],
    ['an abbreviation', body('Gồm đất, đá, v.v.', 'kể cả vật liệu khác.')],
    ['an address', body('Sở đã có hướng dẫn.', 'e-mail: snv@laocai.gov.vn.')],
  ],
  flags: [
    [
      'the first paragraph',
      body(
        'thực hiện Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về cải cách hành chính, Sở báo cáo.',
      ),
      'chuaHoa',
    ],
    ['a sentence on a new line', body('Sở đã có hướng dẫn.', 'các xã báo cáo.'), 'chuaHoa'],
  ],
});
