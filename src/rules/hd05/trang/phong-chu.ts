import { page } from '../../law/hd05/page';
import { phongChu as ofTheState } from '../../nd30/trang/phong-chu';
import { restated } from '../../shapes/restated';

export const phongChu = restated(ofTheState, {
  id: 'hd05/trang/phong-chu',
  ref: 'HD05-PAGE-08',
  severity: 'error',
  basis: page.phongChu,
  examples: {
    right: [{ text: 'Đảng uỷ thông báo.', shown: 'phông Times New Roman', look: { font: 'Times New Roman' } }],
    wrong: [{ text: 'Đảng uỷ thông báo.', shown: 'phông Arial', look: { font: 'Arial' } }],
  },
});
