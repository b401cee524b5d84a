import { docTuHuongDan36 } from '../../law/hd36/basis';
import { ending } from '../../law/hd36/ending';
import { thieuHoTen as ofTheState } from '../../nd30/chu-ky/thieu-ho-ten';
import { wholeKinds } from '../../reading/party-kinds';
import { restated } from '../../shapes/restated';

export const thieuHoTen = restated(ofTheState, {
  id: 'hd36/chu-ky/thieu-ho-ten',
  ref: 'DANG-KY-08',
  severity: 'warning',
  appliesTo: wholeKinds,
  basis: docTuHuongDan36(ending.hoTen.clause, ending.hoTen.quote),
  examples: { right: ['T/M ĐẢNG UỶ\nBÍ THƯ\nTrần Văn Bình'], wrong: ['BÍ THƯ'] },
});
