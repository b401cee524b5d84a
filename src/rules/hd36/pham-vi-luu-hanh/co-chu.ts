import { look } from '../../law/hd36/look';
import { laChiDan } from '../../reading/fixed-lines';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd36/pham-vi-luu-hanh/co-chu',
  ref: null,
  component: 'phamViLuuHanh',
  concerns: laChiDan,
  title: 'Chỉ dẫn phạm vi phổ biến cỡ chữ 12',
  severity: 'warning',
  min: 12,
  max: 12,
  basis: look.phamVi,
  examples: { right: [], wrong: [] },
});
