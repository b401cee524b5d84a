import { coChuKieuChu } from '../../law/hd05/basis';
import { upperCaseRule } from '../../shapes/letter-case';

export const inHoa = upperCaseRule({
  id: 'hd05/quoc-hieu/in-hoa',
  ref: 'HD05-FONT-1',
  component: 'quocHieu',
  title: 'Tiêu đề in hoa',
  severity: 'warning',
  basis: coChuKieuChu,
  examples: { right: ['ĐẢNG CỘNG SẢN VIỆT NAM'], wrong: ['Đảng Cộng sản Việt Nam'] },
});
