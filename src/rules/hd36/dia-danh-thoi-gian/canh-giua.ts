import { letterhead } from '../../law/hd36/letterhead';
import { centredRule } from '../../shapes/centred';

export const canhGiua = centredRule({
  id: 'hd36/dia-danh-thoi-gian/canh-giua',
  ref: 'DANG-NGAY-01',
  component: 'diaDanhThoiGian',
  title: 'Địa danh và ngày, tháng, năm canh giữa dưới tiêu đề',
  severity: 'warning',
  within: 'cell',
  basis: letterhead.ngayDuoi,
  examples: { right: [], wrong: [] },
});
