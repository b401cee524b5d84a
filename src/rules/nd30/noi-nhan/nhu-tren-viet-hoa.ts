import { docTuNghiDinh30 } from '../../law/nd30/basis';
import { slipRule } from '../../shapes/slip';

/** “như trên” in small letters at the head of its line. */
const chuThuong = /^(?:[-–][ \u00a0]*)?(?<sai>n)hư trên(?=[ \u00a0;,.]|$)/dgu;

export const nhuTrenVietHoa = slipRule({
  id: 'nd30/noi-nhan/nhu-tren-viet-hoa',
  ref: 'ND30-NN-04',
  component: 'noiNhan',
  roles: ['item'],
  title: '“Như trên” viết hoa chữ cái đầu',
  severity: 'warning',
  basis: docTuNghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 9, điểm b',
    'Phần thứ hai bao gồm từ “Nơi nhận”, phía dưới là từ “Như trên”',
  ),
  message: '“như trên” chưa viết hoa chữ cái đầu.',
  pattern: chuThuong,
  right: () => 'N',
  examples: { right: ['Nơi nhận:\n- Như trên;\n- Lưu: VT.'], wrong: ['Nơi nhận:\n- như trên;\n- Lưu: VT.'] },
});
