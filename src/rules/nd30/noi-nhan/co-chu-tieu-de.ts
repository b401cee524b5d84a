import { sizeRule } from '../../shapes/size';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const coChuTieuDe = sizeRule({
  id: 'nd30/noi-nhan/co-chu-tieu-de',
  ref: 'ND30-NN-01',
  component: 'noiNhan',
  roles: ['heading'],
  title: 'Từ “Nơi nhận” cỡ chữ 12',
  severity: 'error',
  min: 12,
  max: 12,
  basis: endingAndPage.noiNhanTieuDe,
  examples: { right: [], wrong: [] },
});
