import { sizeRule } from '../../shapes/size';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { laChiDan } from '../../reading/fixed-lines';

export const coChu = sizeRule({
  id: 'nd30/pham-vi-luu-hanh/co-chu',
  ref: 'ND30-LH-01',
  component: 'phamViLuuHanh',
  concerns: laChiDan,
  title: 'Chỉ dẫn phạm vi lưu hành cỡ chữ 13 đến 14',
  severity: 'warning',
  min: 13,
  max: 14,
  basis: endingAndPage.phamViLuuHanh,
  examples: { right: [], wrong: [] },
});
