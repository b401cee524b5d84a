import { coChuKieuChu } from '../../law/hd05/basis';
import { inThuong as ofTheState } from '../../nd30/kinh-gui/in-thuong';
import { restated } from '../../shapes/restated';

export const inThuong = restated(ofTheState, {
  id: 'hd05/kinh-gui/in-thuong',
  ref: 'HD05-FONT-9.1',
  severity: 'warning',
  basis: coChuKieuChu,
  examples: { right: ['Kính gửi: Tỉnh uỷ'], wrong: ['KÍNH GỬI: Tỉnh uỷ'] },
});
