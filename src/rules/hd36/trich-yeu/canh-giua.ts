import { letterhead } from '../../law/hd36/letterhead';
import { titledKinds } from '../../reading/party-kinds';
import { centredRule } from '../../shapes/centred';

export const canhGiua = centredRule({
  id: 'hd36/trich-yeu/canh-giua',
  ref: 'DANG-TL-01',
  component: 'trichYeu',
  title: 'Trích yếu canh giữa trang',
  severity: 'error',
  appliesTo: titledKinds,
  within: 'page',
  basis: letterhead.chinhGiua,
  examples: { right: [], wrong: [] },
});
