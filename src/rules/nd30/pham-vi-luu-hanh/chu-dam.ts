import { weightRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { laChiDan } from '../../reading/fixed-lines';

export const chuDam = weightRule({
  id: 'nd30/pham-vi-luu-hanh/chu-dam',
  ref: 'ND30-LH-01',
  component: 'phamViLuuHanh',
  concerns: laChiDan,
  title: 'Chỉ dẫn phạm vi lưu hành in đậm',
  severity: 'warning',
  bold: true,
  basis: endingAndPage.phamViLuuHanh,
  examples: { right: [], wrong: [] },
});
