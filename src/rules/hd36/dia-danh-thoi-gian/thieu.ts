import { letterhead } from '../../law/hd36/letterhead';
import { wholeKinds } from '../../reading/party-kinds';
import { presenceRule } from '../../shapes/presence';

export const thieu = presenceRule({
  id: 'hd36/dia-danh-thoi-gian/thieu',
  ref: 'DANG-CLS-08',
  component: 'diaDanhThoiGian',
  title: 'Văn bản có địa danh và ngày, tháng, năm ban hành',
  name: 'địa danh và ngày, tháng, năm ban hành',
  severity: 'error',
  appliesTo: wholeKinds,
  basis: letterhead.ngay,
  examples: { right: [], wrong: [] },
});
