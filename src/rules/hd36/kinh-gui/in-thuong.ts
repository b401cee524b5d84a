import { look } from '../../law/hd36/look';
import { inThuong as ofTheState } from '../../nd30/kinh-gui/in-thuong';
import { restated } from '../../shapes/restated';

export const inThuong = restated(ofTheState, {
  id: 'hd36/kinh-gui/in-thuong',
  ref: null,
  severity: 'warning',
  basis: look.kinhGui,
  examples: { right: ['Kính gửi: Tỉnh uỷ'], wrong: ['KÍNH GỬI: Tỉnh uỷ'] },
});
