import { slantRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const chuDung = slantRule({
  id: 'nd30/so-ky-hieu/chu-dung',
  ref: 'ND30-FONT-3',
  component: 'soKyHieu',
  title: 'Số, ký hiệu dùng kiểu chữ đứng',
  severity: 'error',
  italic: false,
  basis: letterhead.kyHieuInHoa,
  examples: { right: ['Số: 15/SNV-VP'], wrong: [] },
});
