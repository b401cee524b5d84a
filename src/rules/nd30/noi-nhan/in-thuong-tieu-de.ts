import { smallHeadingRule } from '../../shapes/small-heading';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const inThuongTieuDe = smallHeadingRule({
  id: 'nd30/noi-nhan/in-thuong-tieu-de',
  ref: 'ND30-NN-01',
  component: 'noiNhan',
  title: 'Từ “Nơi nhận” in thường',
  severity: 'error',
  basis: endingAndPage.noiNhanTieuDe,
  word: 'Nơi nhận',
  pattern: /^(?<chu>nơi\s+nhận)/diu,
  examples: { right: ['Nơi nhận:\n- Lưu: VT.'], wrong: ['NƠI NHẬN:\n- Lưu: VT.'] },
});
