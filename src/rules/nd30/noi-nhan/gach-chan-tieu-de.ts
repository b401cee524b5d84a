import { noUnderlineRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const gachChanTieuDe = noUnderlineRule({
  id: 'nd30/noi-nhan/gach-chan-tieu-de',
  ref: 'ND30-NN-01',
  component: 'noiNhan',
  roles: ['heading'],
  title: 'Từ “Nơi nhận” không gạch chân',
  severity: 'info',
  basis: { ...endingAndPage.noiNhanTieuDe, standing: 'reading' },
  examples: { right: [], wrong: [] },
});
