import { letterhead } from '../../law/hd05/letterhead';
import { nothingUnderSummaryRule } from '../../shapes/party/summary';

export const congVanKhongKe = nothingUnderSummaryRule({
  id: 'hd05/trich-yeu/cong-van-khong-ke',
  ref: 'HD05-TYCV-02',
  severity: 'warning',
  basis: letterhead.trichYeuCongVanViDu,
});
