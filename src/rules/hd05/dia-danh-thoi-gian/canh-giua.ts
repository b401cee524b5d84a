import { letterhead } from '../../law/hd05/letterhead';
import { centredRule } from '../../shapes/centred';

export const canhGiua = centredRule({
  id: 'hd05/dia-danh-thoi-gian/canh-giua',
  ref: 'HD05-DD-07',
  component: 'diaDanhThoiGian',
  title: 'Địa danh và ngày, tháng, năm canh giữa dưới tiêu đề',
  severity: 'warning',
  within: 'cell',
  basis: letterhead.ngayCanDoi,
  examples: { right: [], wrong: [] },
});
