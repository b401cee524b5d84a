import { presenceRule } from '../../shapes/presence';
import { nghiDinh30 } from '../../law/nd30/basis';
import { coSoRieng } from '../../law/nd30/kinds';

export const thieuChuKy = presenceRule({
  id: 'nd30/chu-ky/thieu-chu-ky',
  ref: 'ND30-CLS-02',
  component: 'chuKy',
  name: 'chức vụ, họ tên người ký',
  title: 'Văn bản có chức vụ, họ tên và chữ ký của người có thẩm quyền',
  severity: 'error',
  appliesTo: coSoRieng,
  basis: nghiDinh30('Điều 8, khoản 2, điểm g', 'Chức vụ, họ tên và chữ ký của người có thẩm quyền.'),
  examples: { right: ['GIÁM ĐỐC\nTrần Văn Bình'], wrong: [] },
});
