import { tinhVietThuong } from '../../../../src/rules/nd30/noi-dung/tinh-viet-thuong';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(tinhVietThuong, {
  passes: [
    ['right', body('Ủy ban nhân dân tỉnh Lâm Đồng.')],
    ['the beginning of a sentence', body('Tỉnh Lâm Đồng triển khai. Tỉnh Lâm Đồng báo cáo.')],
    ['the province as an authority', body('Theo quy định của Ủy ban nhân dân Tỉnh và Tỉnh ủy.')],
    ['the Party committee', body('Theo chỉ đạo của Tỉnh ủy Lâm Đồng.')],
  ],
  flags: [
    [
      'inside a sentence',
      body('Báo cáo Ủy ban nhân dân Tỉnh Lâm Đồng trước ngày 20.'),
      'saiChu',
      'Báo cáo Ủy ban nhân dân tỉnh Lâm Đồng trước ngày 20.',
    ],
    ['after a comma', body('Các huyện, Tỉnh Đồng Tháp.'), 'saiChu', 'Các huyện, tỉnh Đồng Tháp.'],
    ['decomposed letters', body('Báo cáo Ủy ban nhân dân Tỉnh Lâm Đồng trước ngày 20.'.normalize('NFD')), 'saiChu'],
  ],
});
