import { letterhead } from '../../law/hd36/letterhead';
import { aboutInFullRule } from '../../shapes/party/summary';

export const congVanVeViec = aboutInFullRule({
  id: 'hd36/trich-yeu/cong-van-ve-viec',
  ref: 'DANG-TYCV-01',
  severity: 'info',
  basis: letterhead.trichYeuCongVanViDu,
});
