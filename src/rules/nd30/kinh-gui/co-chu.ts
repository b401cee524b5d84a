import { sizeRule } from '../../shapes/size';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const coChu = sizeRule({
  id: 'nd30/kinh-gui/co-chu',
  ref: 'ND30-KG-02',
  component: 'kinhGui',
  title: 'Kính gửi cỡ chữ 13 đến 14',
  severity: 'error',
  min: 13,
  max: 14,
  basis: endingAndPage.kinhGui,
  examples: { right: [], wrong: [] },
});
