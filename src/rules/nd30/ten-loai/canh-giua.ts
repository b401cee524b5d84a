import { centredRule } from '../../shapes/centred';
import { letterhead } from '../../law/nd30/letterhead';
import { coTenLoai } from '../../law/nd30/kinds';

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
