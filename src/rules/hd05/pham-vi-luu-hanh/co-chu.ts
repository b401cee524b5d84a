import { coChuKieuChu } from '../../law/hd05/basis';
import { laChiDan } from '../../reading/fixed-lines';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd05/pham-vi-luu-hanh/co-chu',
  ref: 'HD05-FONT-11',
  component: 'phamViLuuHanh',
  concerns: laChiDan,
  title: 'Chỉ dẫn phạm vi phổ biến cỡ chữ 12',
  severity: 'warning',
  min: 12,
  max: 12,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
