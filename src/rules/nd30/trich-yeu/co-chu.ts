import { sizeRule } from '../../shapes/size';
import { letterhead } from '../../law/nd30/letterhead';
import { coTenLoai } from '../../law/nd30/kinds';

export const coChu = sizeRule({
  id: 'nd30/trich-yeu/co-chu',
  ref: 'ND30-FONT-5a.2',
  component: 'trichYeu',
  title: 'Trích yếu cỡ chữ 13 đến 14',
  severity: 'error',
  appliesTo: coTenLoai,
  min: 13,
  max: 14,
  basis: letterhead.trichYeu,
  examples: { right: ['Thực hiện công tác dân vận năm 2026'], wrong: [] },
});
