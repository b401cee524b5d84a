import { docTuHuongDan05 } from '../../law/hd05/basis';
import { ending } from '../../law/hd05/ending';
import { canhGiuaHoTen as ofTheState } from '../../nd30/chu-ky/canh-giua-ho-ten';
import { wholeKinds } from '../../reading/party-kinds';
import { restated } from '../../shapes/restated';

export const canhGiuaHoTen = restated(ofTheState, {
  id: 'hd05/chu-ky/canh-giua-ho-ten',
  ref: 'HD05-KY-21',
  severity: 'warning',
  appliesTo: wholeKinds,
  basis: docTuHuongDan05(ending.hoTenDuoi.clause, ending.hoTenDuoi.quote),
  examples: {
    right: ['T/M ĐẢNG UỶ\nBÍ THƯ\nTrần Văn Bình'],
    wrong: [
      { text: 'T/M ĐẢNG UỶ\nBÍ THƯ\nTrần Văn Bình', shown: 'họ tên canh trái', look: { alignment: 'left' }, lookOf: 2 },
    ],
  },
});
