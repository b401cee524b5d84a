import { letterhead } from '../../law/hd36/letterhead';
import { titledKinds } from '../../reading/party-kinds';
import { centredRule } from '../../shapes/centred';

export const canhGiua = centredRule({
  id: 'hd36/ten-loai/canh-giua',
  ref: 'DANG-TL-01',
  component: 'tenLoai',
  title: 'Tên loại canh giữa trang',
  severity: 'error',
  appliesTo: titledKinds,
  within: 'page',
  basis: letterhead.chinhGiua,
  examples: { right: [], wrong: [] },
});
