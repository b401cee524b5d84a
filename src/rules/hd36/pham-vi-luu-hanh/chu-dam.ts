import { look } from '../../law/hd36/look';
import { laChiDan } from '../../reading/fixed-lines';
import { weightRule } from '../../shapes/look';

export const chuDam = weightRule({
  id: 'hd36/pham-vi-luu-hanh/chu-dam',
  ref: null,
  component: 'phamViLuuHanh',
  concerns: laChiDan,
  title: 'Chỉ dẫn phạm vi phổ biến in đậm',
  severity: 'warning',
  bold: true,
  basis: look.phamVi,
  examples: { right: [], wrong: [] },
});
