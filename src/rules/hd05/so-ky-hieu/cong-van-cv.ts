import { letterhead } from '../../law/hd05/letterhead';
import { letterCodeRule } from '../../shapes/party/symbol';

export const congVanCv = letterCodeRule({
  id: 'hd05/so-ky-hieu/cong-van-cv',
  ref: 'HD05-SO-11',
  severity: 'warning',
  basis: letterhead.soCongVan,
});
