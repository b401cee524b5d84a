import { sizeRule } from '../../shapes/size';
import { letterhead } from '../../law/nd30/letterhead';
import { tieuNguSize } from '../../reading/paired-sizes';

export const coChu = sizeRule({
  id: 'nd30/tieu-ngu/co-chu',
  ref: 'ND30-FONT-1.2',
  component: 'tieuNgu',
  title: 'Tiêu ngữ cỡ chữ 13 đến 14',
  severity: 'error',
  min: 13,
  max: 14,
  fitting: tieuNguSize,
  basis: letterhead.tieuNgu,
  examples: { right: ['Độc lập - Tự do - Hạnh phúc'], wrong: [] },
});
