import { slantRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const nghiengTieuDe = slantRule({
  id: 'nd30/noi-nhan/nghieng-tieu-de',
  ref: 'ND30-NN-01',
  component: 'noiNhan',
  roles: ['heading'],
  title: 'Từ “Nơi nhận” in nghiêng',
  severity: 'warning',
  italic: true,
  basis: endingAndPage.noiNhanTieuDe,
  examples: { right: [], wrong: [] },
});
