import { centredRule } from '../../kinds/centred';
import { letterhead } from '../letterhead-clauses';
import { coTenLoai } from '../letterhead-kinds';

export const canhGiua = centredRule({
  id: 'nd30/ten-loai/canh-giua',
  ref: 'ND30-TL-01',
  component: 'tenLoai',
  title: 'Tên loại canh giữa',
  severity: 'error',
  appliesTo: coTenLoai,
  within: 'page',
  basis: letterhead.tenLoaiCanhGiua,
  examples: { right: [], wrong: [] },
});
