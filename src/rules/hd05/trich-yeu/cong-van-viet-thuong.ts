import { letterhead } from '../../law/hd05/letterhead';
import { lowerCaseStartRule } from '../../shapes/party/summary';

export const congVanVietThuong = lowerCaseStartRule({
  id: 'hd05/trich-yeu/cong-van-viet-thuong',
  ref: 'HD05-TYCV-01',
  severity: 'warning',
  basis: letterhead.trichYeuCongVanViDu,
  kinds: ['cong-van'],
});
