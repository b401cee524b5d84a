import { docTuHuongDan36 } from '../../law/hd36/basis';
import { ending } from '../../law/hd36/ending';
import { nhuKinhGui as ofTheState } from '../../nd30/noi-nhan/nhu-kinh-gui';
import { restated } from '../../shapes/restated';

export const nhuKinhGui = restated(ofTheState, {
  id: 'hd36/noi-nhan/nhu-kinh-gui',
  ref: 'DANG-KG-01',
  severity: 'warning',
  appliesTo: ['cong-van', 'to-trinh'],
  basis: docTuHuongDan36(ending.kinhGui.clause, ending.kinhGui.quote),
  examples: {
    right: ['Nơi nhận:\n- Như trên\n- Lưu Văn phòng Đảng uỷ.'],
    wrong: ['Nơi nhận:\n- Như kính gửi\n- Lưu Văn phòng Đảng uỷ.'],
  },
});
