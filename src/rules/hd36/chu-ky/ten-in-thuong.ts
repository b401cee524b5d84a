import { look } from '../../law/hd36/look';
import { tenInThuong as ofTheState } from '../../nd30/chu-ky/ten-in-thuong';
import { wholeKinds } from '../../reading/party-kinds';
import { restated } from '../../shapes/restated';

export const tenInThuong = restated(ofTheState, {
  id: 'hd36/chu-ky/ten-in-thuong',
  ref: 'DANG-FONT-7.3',
  severity: 'warning',
  appliesTo: wholeKinds,
  basis: look.hoTen,
  examples: { right: ['T/M ĐẢNG UỶ\nBÍ THƯ\nTrần Văn Bình'], wrong: ['T/M ĐẢNG UỶ\nBÍ THƯ\nTRẦN VĂN BÌNH'] },
});
