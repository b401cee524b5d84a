import { sizeRule } from '../../shapes/size';
import { letterhead } from '../../law/nd30/letterhead';

export const coChu = sizeRule({
  id: 'nd30/so-ky-hieu/co-chu',
  ref: 'ND30-FONT-3',
  component: 'soKyHieu',
  title: 'Số, ký hiệu cỡ chữ 13',
  severity: 'error',
  min: 13,
  max: 13,
  basis: letterhead.kyHieuInHoa,
  examples: { right: ['Số: 15/SNV-VP'], wrong: [] },
});
