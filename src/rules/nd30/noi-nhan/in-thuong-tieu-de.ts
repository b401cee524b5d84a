import { smallHeadingRule } from '../../kinds/small-heading';
import { clauses } from '../clauses';

export const inThuongTieuDe = smallHeadingRule({
  id: 'nd30/noi-nhan/in-thuong-tieu-de',
  ref: 'ND30-NN-01',
  component: 'noiNhan',
  title: 'Từ “Nơi nhận” in thường',
  severity: 'error',
  basis: clauses.noiNhanTieuDe,
  word: 'Nơi nhận',
  pattern: /^(?<chu>nơi\s+nhận)/diu,
  examples: { right: ['Nơi nhận:\n- Lưu: VT.'], wrong: ['NƠI NHẬN:\n- Lưu: VT.'] },
});
