import { upperCaseRule } from '../../shapes/letter-case';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { laChiDan } from '../../reading/fixed-lines';

export const inHoa = upperCaseRule({
  id: 'nd30/pham-vi-luu-hanh/in-hoa',
  ref: 'ND30-LH-01',
  component: 'phamViLuuHanh',
  concerns: laChiDan,
  title: 'Chỉ dẫn phạm vi lưu hành in hoa',
  severity: 'warning',
  basis: endingAndPage.phamViLuuHanh,
  examples: { right: ['LƯU HÀNH NỘI BỘ', 'XEM XONG TRẢ LẠI'], wrong: ['Lưu hành nội bộ'] },
});
