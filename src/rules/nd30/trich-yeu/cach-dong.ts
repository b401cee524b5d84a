import { noBlankRule } from '../../shapes/no-blank';
import { letterhead } from '../../law/nd30/letterhead';
import { coTenLoai } from '../../law/nd30/kinds';

export const cachDong = noBlankRule({
  id: 'nd30/trich-yeu/cach-dong',
  ref: 'ND30-TY-02',
  component: 'trichYeu',
  under: 'tenLoai',
  title: 'Trích yếu đặt ngay dưới tên loại',
  message: 'Giữa tên loại và trích yếu thừa dòng trống.',
  severity: 'warning',
  appliesTo: coTenLoai,
  basis: letterhead.trichYeu,
  examples: { right: [], wrong: [] },
});
