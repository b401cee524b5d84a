import { page } from '../../law/hd36/page';
import { phongChu as ofTheState } from '../../nd30/trang/phong-chu';
import { restated } from '../../shapes/restated';

export const phongChu = restated(ofTheState, {
  id: 'hd36/trang/phong-chu',
  ref: 'DANG-PAGE-04',
  severity: 'warning',
  basis: page.phongChu,
  examples: {
    right: [{ text: 'Đảng uỷ thông báo.', shown: 'phông Times New Roman', look: { font: 'Times New Roman' } }],
    wrong: [{ text: 'Đảng uỷ thông báo.', shown: 'phông Arial', look: { font: 'Arial' } }],
  },
});
