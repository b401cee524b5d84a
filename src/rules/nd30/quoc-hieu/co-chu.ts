import { sizeRule } from '../../shapes/size';
import { letterhead } from '../../law/nd30/letterhead';
import { quocHieuSize } from '../../reading/paired-sizes';

export const coChu = sizeRule({
  id: 'nd30/quoc-hieu/co-chu',
  ref: 'ND30-FONT-1.1',
  component: 'quocHieu',
  title: 'Quốc hiệu cỡ chữ 12 đến 13',
  severity: 'error',
  min: 12,
  max: 13,
  fitting: quocHieuSize,
  basis: letterhead.quocHieu,
  examples: { right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], wrong: [] },
});
