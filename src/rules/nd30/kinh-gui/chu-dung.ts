import { slantRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const chuDung = slantRule({
  id: 'nd30/kinh-gui/chu-dung',
  ref: 'ND30-KG-02',
  component: 'kinhGui',
  title: 'Kính gửi trình bày chữ đứng',
  severity: 'warning',
  italic: false,
  basis: endingAndPage.kinhGui,
  examples: { right: [], wrong: [] },
});
