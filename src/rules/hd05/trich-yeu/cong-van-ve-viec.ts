import { letterhead } from '../../law/hd05/letterhead';
import { aboutInFullRule } from '../../shapes/party/summary';

export const congVanVeViec = aboutInFullRule({
  id: 'hd05/trich-yeu/cong-van-ve-viec',
  ref: 'HD05-TYCV-01',
  severity: 'warning',
  basis: letterhead.trichYeuCongVanViDu,
});
