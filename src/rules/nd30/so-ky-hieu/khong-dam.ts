import { weightRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const khongDam = weightRule({
  id: 'nd30/so-ky-hieu/khong-dam',
  ref: 'ND30-FONT-3',
  component: 'soKyHieu',
  title: 'Số, ký hiệu không in đậm',
  severity: 'warning',
  bold: false,
  basis: letterhead.kyHieuInHoa,
  examples: { right: ['Số: 15/SNV-VP'], wrong: [] },
});
