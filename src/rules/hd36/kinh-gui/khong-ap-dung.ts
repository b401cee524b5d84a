import { docTuHuongDan36 } from '../../law/hd36/basis';
import { ending } from '../../law/hd36/ending';
import { khongApDung as ofTheState } from '../../nd30/kinh-gui/khong-ap-dung';
import { unaddressedKinds } from '../../reading/party-kinds';
import { restated } from '../../shapes/restated';

export const khongApDung = restated(ofTheState, {
  id: 'hd36/kinh-gui/khong-ap-dung',
  ref: 'DANG-KG-01',
  severity: 'warning',
  title: 'Chỉ công văn và tờ trình có phần “Kính gửi”, “Kính trình”',
  appliesTo: unaddressedKinds,
  basis: docTuHuongDan36(ending.kinhGui.clause, ending.kinhGui.quote),
  examples: {
    right: [{ text: null, shown: 'kế hoạch không có “Kính gửi”', kind: 'ke-hoach' }],
    wrong: [{ text: 'Kính gửi: Các chi bộ', shown: 'kế hoạch', kind: 'ke-hoach' }],
  },
});
