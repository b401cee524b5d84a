import { slantRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { laChiDan } from '../../reading/fixed-lines';

export const chuDung = slantRule({
  id: 'nd30/pham-vi-luu-hanh/chu-dung',
  ref: 'ND30-LH-01',
  component: 'phamViLuuHanh',
  concerns: laChiDan,
  title: 'Chỉ dẫn phạm vi lưu hành trình bày chữ đứng',
  severity: 'warning',
  italic: false,
  basis: endingAndPage.phamViLuuHanh,
  examples: { right: [], wrong: [] },
});
