import { ending } from '../../law/hd05/ending';
import { luuDauCham as ofTheState } from '../../nd30/noi-nhan/luu-dau-cham';
import { restated } from '../../shapes/restated';

export const luuDauCham = restated(ofTheState, {
  id: 'hd05/noi-nhan/luu-dau-cham',
  ref: 'HD05-NN-02',
  severity: 'error',
  basis: ending.dauNoiNhan,
  examples: { right: ['Nơi nhận:\n- Lưu Văn phòng Đảng uỷ.'], wrong: ['Nơi nhận:\n- Lưu Văn phòng Đảng uỷ;'] },
});
