import { letterhead } from '../../law/hd05/letterhead';
import { titledKinds } from '../../reading/party-kinds';
import { centredRule } from '../../shapes/centred';

export const canhGiua = centredRule({
  id: 'hd05/ten-loai/canh-giua',
  ref: 'HD05-TL-02',
  component: 'tenLoai',
  title: 'Tên loại canh giữa trang',
  severity: 'error',
  appliesTo: titledKinds,
  within: 'page',
  basis: letterhead.chinhGiua,
  examples: { right: [], wrong: [] },
});
