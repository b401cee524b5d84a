import { look } from '../../law/hd36/look';
import { inThuongTieuDe as ofTheState } from '../../nd30/noi-nhan/in-thuong-tieu-de';
import { restated } from '../../shapes/restated';

export const inThuongTieuDe = restated(ofTheState, {
  id: 'hd36/noi-nhan/in-thuong-tieu-de',
  ref: 'DANG-FONT-8.1',
  severity: 'warning',
  basis: look.noiNhan,
  examples: { right: ['Nơi nhận:\n- Lưu Văn phòng Đảng uỷ.'], wrong: ['NƠI NHẬN:\n- Lưu Văn phòng Đảng uỷ.'] },
});
