import { ending } from '../../law/hd05/ending';
import { satLeTrai as ofTheState } from '../../nd30/noi-nhan/sat-le-trai';
import { restated } from '../../shapes/restated';

export const satLeTrai = restated(ofTheState, {
  id: 'hd05/noi-nhan/sat-le-trai',
  ref: 'HD05-NN-01',
  severity: 'warning',
  title: 'Nơi nhận trình bày ở góc trái',
  basis: ending.noiNhan,
  examples: {
    right: [{ text: 'Nơi nhận:\n- Như trên\n- Lưu Văn phòng Đảng uỷ.', shown: 'sát lề trái' }],
    wrong: [
      { text: 'Nơi nhận:\n- Như trên\n- Lưu Văn phòng Đảng uỷ.', shown: 'thụt vào 12,7 mm', look: { firstLine: 36 } },
    ],
  },
});
