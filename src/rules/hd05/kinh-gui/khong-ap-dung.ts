import { docTuHuongDan05 } from '../../law/hd05/basis';
import { ending } from '../../law/hd05/ending';
import { khongApDung as ofTheState } from '../../nd30/kinh-gui/khong-ap-dung';
import { unaddressedKinds } from '../../reading/party-kinds';
import { restated } from '../../shapes/restated';

export const khongApDung = restated(ofTheState, {
  id: 'hd05/kinh-gui/khong-ap-dung',
  ref: 'HD05-KG-05',
  severity: 'warning',
  title: 'Chỉ công văn và tờ trình có phần “Kính gửi”, “Kính trình”',
  appliesTo: unaddressedKinds,
  basis: docTuHuongDan05(ending.kinhGui.clause, ending.kinhGui.quote),
  examples: {
    right: [{ text: null, shown: 'kế hoạch không có “Kính gửi”', kind: 'ke-hoach' }],
    wrong: [{ text: 'Kính gửi: Các chi bộ', shown: 'kế hoạch', kind: 'ke-hoach' }],
  },
});
