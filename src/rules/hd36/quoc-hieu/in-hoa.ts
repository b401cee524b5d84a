import { look } from '../../law/hd36/look';
import { upperCaseRule } from '../../shapes/letter-case';

export const inHoa = upperCaseRule({
  id: 'hd36/quoc-hieu/in-hoa',
  ref: null,
  component: 'quocHieu',
  title: 'Tiêu đề in hoa',
  severity: 'warning',
  basis: look.tieuDe,
  examples: { right: ['ĐẢNG CỘNG SẢN VIỆT NAM'], wrong: ['Đảng Cộng sản Việt Nam'] },
});
