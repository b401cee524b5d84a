import { slantRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const chuDung = slantRule({
  id: 'nd30/dia-chi/chu-dung',
  ref: 'ND30-DC-01',
  component: 'diaChi',
  title: 'Địa chỉ cơ quan trình bày chữ đứng',
  severity: 'info',
  italic: false,
  basis: endingAndPage.diaChi,
  examples: { right: [], wrong: [] },
});
