import { coChuKieuChu } from '../../law/hd05/basis';
import { tenInThuong as ofTheState } from '../../nd30/chu-ky/ten-in-thuong';
import { wholeKinds } from '../../reading/party-kinds';
import { restated } from '../../shapes/restated';

export const tenInThuong = restated(ofTheState, {
  id: 'hd05/chu-ky/ten-in-thuong',
  ref: 'HD05-FONT-7.3',
  severity: 'warning',
  appliesTo: wholeKinds,
  basis: coChuKieuChu,
  examples: { right: ['T/M ĐẢNG UỶ\nBÍ THƯ\nTrần Văn Bình'], wrong: ['T/M ĐẢNG UỶ\nBÍ THƯ\nTRẦN VĂN BÌNH'] },
});
