import { weightRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const damTieuDe = weightRule({
  id: 'nd30/noi-nhan/dam-tieu-de',
  ref: 'ND30-NN-01',
  component: 'noiNhan',
  roles: ['heading'],
  title: 'Từ “Nơi nhận” in đậm',
  severity: 'warning',
  bold: true,
  basis: endingAndPage.noiNhanTieuDe,
  examples: { right: [], wrong: [] },
});
