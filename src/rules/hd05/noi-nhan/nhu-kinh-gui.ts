import { docTuHuongDan05 } from '../../law/hd05/basis';
import { ending } from '../../law/hd05/ending';
import { nhuKinhGui as ofTheState } from '../../nd30/noi-nhan/nhu-kinh-gui';
import { restated } from '../../shapes/restated';

export const nhuKinhGui = restated(ofTheState, {
  id: 'hd05/noi-nhan/nhu-kinh-gui',
  ref: 'HD05-KG-01',
  severity: 'warning',
  appliesTo: ['cong-van', 'to-trinh'],
  basis: docTuHuongDan05(ending.kinhGui.clause, ending.kinhGui.quote),
  examples: {
    right: ['Nơi nhận:\n- Như trên\n- Lưu Văn phòng Đảng uỷ.'],
    wrong: ['Nơi nhận:\n- Như kính gửi\n- Lưu Văn phòng Đảng uỷ.'],
  },
});
