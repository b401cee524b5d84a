import { presenceRule } from '../../shapes/presence';
import { nghiDinh30 } from '../../law/nd30/basis';

export const thieuChuKy = presenceRule({
  id: 'nd30/chu-ky/thieu-chu-ky',
  ref: 'ND30-CLS-02',
  component: 'chuKy',
  name: 'chức vụ, họ tên người ký',
  title: 'Văn bản có chức vụ, họ tên và chữ ký của người có thẩm quyền',
  severity: 'error',
  appliesTo: [
    'cong-van',
    'ke-hoach',
    'quyet-dinh',
    'nghi-quyet',
    'chi-thi',
    'thong-bao',
    'huong-dan',
    'chuong-trinh',
    'bao-cao',
    'to-trinh',
    'cong-dien',
  ],
  basis: nghiDinh30('Điều 8, khoản 2, điểm g', 'Chức vụ, họ tên và chữ ký của người có thẩm quyền.'),
  examples: { right: ['GIÁM ĐỐC\nTrần Văn Bình'], wrong: [] },
});
