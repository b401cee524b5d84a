import { coChuKieuChu } from '../../law/hd05/basis';
import { laChiDan } from '../../reading/fixed-lines';
import { weightRule } from '../../shapes/look';

export const chuDam = weightRule({
  id: 'hd05/pham-vi-luu-hanh/chu-dam',
  ref: 'HD05-FONT-11',
  component: 'phamViLuuHanh',
  concerns: laChiDan,
  title: 'Chỉ dẫn phạm vi phổ biến in đậm',
  severity: 'warning',
  bold: true,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
