import { sizeRule } from '../../kinds/size';
import { nghiDinh30 } from '../basis';

export const coChu = sizeRule({
  id: 'nd30/quoc-hieu/co-chu',
  ref: 'ND30-FONT-1.1',
  component: 'quocHieu',
  title: 'Quốc hiệu cỡ chữ 12 đến 13',
  severity: 'error',
  min: 12,
  max: 13,
  basis: nghiDinh30(
    'Phụ lục I, Phần I, Mục II, khoản 1, điểm a',
    'Được trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm và ở phía trên cùng, bên phải trang đầu tiên của văn bản.',
  ),
  examples: { right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], wrong: [] },
});
