import { page } from '../../law/hd05/page';
import { mauChu as ofTheState } from '../../nd30/trang/mau-chu';
import { restated } from '../../shapes/restated';

export const mauChu = restated(ofTheState, {
  id: 'hd05/trang/mau-chu',
  ref: 'HD05-PAGE-08',
  severity: 'warning',
  basis: page.phongChu,
  examples: {
    right: [{ text: 'Đảng uỷ thông báo.', shown: 'chữ màu đen', look: { color: '000000' } }],
    wrong: [{ text: 'Đảng uỷ thông báo.', shown: 'chữ màu đỏ', look: { color: 'FF0000' } }],
  },
});
