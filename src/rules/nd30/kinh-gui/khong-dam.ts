import { weightRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const khongDam = weightRule({
  id: 'nd30/kinh-gui/khong-dam',
  ref: 'ND30-KG-02',
  component: 'kinhGui',
  title: 'Kính gửi không in đậm',
  severity: 'warning',
  bold: false,
  basis: endingAndPage.kinhGui,
  examples: { right: [], wrong: [] },
});
