import { docTuHuongDan05 } from '../../law/hd05/basis';
import { ending } from '../../law/hd05/ending';
import { thieuHoTen as ofTheState } from '../../nd30/chu-ky/thieu-ho-ten';
import { wholeKinds } from '../../reading/party-kinds';
import { restated } from '../../shapes/restated';

export const thieuHoTen = restated(ofTheState, {
  id: 'hd05/chu-ky/thieu-ho-ten',
  ref: 'HD05-KY-09',
  severity: 'warning',
  appliesTo: wholeKinds,
  basis: docTuHuongDan05(ending.hoTen.clause, ending.hoTen.quote),
  examples: { right: ['T/M ĐẢNG UỶ\nBÍ THƯ\nTrần Văn Bình'], wrong: ['BÍ THƯ'] },
});
