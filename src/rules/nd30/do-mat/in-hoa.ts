import { upperCaseRule } from '../../shapes/letter-case';
import { docTuNghiDinh30 } from '../../law/nd30/basis';

export const inHoa = upperCaseRule({
  id: 'nd30/do-mat/in-hoa',
  ref: 'ND30-MAT-01',
  component: 'doMat',
  title: 'Dấu chỉ độ mật in hoa',
  severity: 'warning',
  basis: docTuNghiDinh30(
    'Phụ lục I, Phần I, Mục III, khoản 2, điểm a',
    'Con dấu các độ mật (TUYỆT MẬT, TỐI MẬT hoặc MẬT) và dấu tài liệu thu hồi được khắc sẵn theo quy định của pháp luật về bảo vệ bí mật nhà nước.',
  ),
  examples: { right: ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'], wrong: ['Tối mật'] },
});
