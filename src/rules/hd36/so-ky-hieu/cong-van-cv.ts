import { letterhead } from '../../law/hd36/letterhead';
import { letterCodeRule } from '../../shapes/party/symbol';

export const congVanCv = letterCodeRule({
  id: 'hd36/so-ky-hieu/cong-van-cv',
  ref: 'DANG-SO-06',
  severity: 'warning',
  basis: letterhead.soCongVan,
});
