import { letterhead } from '../../law/hd05/letterhead';
import { wholeKinds } from '../../reading/party-kinds';
import { presenceRule } from '../../shapes/presence';

export const thieu = presenceRule({
  id: 'hd05/dia-danh-thoi-gian/thieu',
  ref: 'HD05-DD-06',
  component: 'diaDanhThoiGian',
  title: 'Văn bản có địa danh và ngày, tháng, năm ban hành',
  name: 'địa danh và ngày, tháng, năm ban hành',
  severity: 'error',
  appliesTo: wholeKinds,
  basis: letterhead.ngayCanDoi,
  examples: { right: [], wrong: [] },
});
