import { coChuKieuChu } from '../../law/hd05/basis';
import { inThuongTieuDe as ofTheState } from '../../nd30/noi-nhan/in-thuong-tieu-de';
import { restated } from '../../shapes/restated';

export const inThuongTieuDe = restated(ofTheState, {
  id: 'hd05/noi-nhan/in-thuong-tieu-de',
  ref: 'HD05-FONT-8.1',
  severity: 'warning',
  basis: coChuKieuChu,
  examples: { right: ['Nơi nhận:\n- Lưu Văn phòng Đảng uỷ.'], wrong: ['NƠI NHẬN:\n- Lưu Văn phòng Đảng uỷ.'] },
});
