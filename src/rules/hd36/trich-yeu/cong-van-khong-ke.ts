import { letterhead } from '../../law/hd36/letterhead';
import { nothingUnderSummaryRule } from '../../shapes/party/summary';

export const congVanKhongKe = nothingUnderSummaryRule({
  id: 'hd36/trich-yeu/cong-van-khong-ke',
  ref: 'DANG-TYCV-01',
  severity: 'warning',
  basis: letterhead.trichYeuCongVanViDu,
});
