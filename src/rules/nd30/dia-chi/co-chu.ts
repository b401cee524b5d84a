import { sizeRule } from '../../shapes/size';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const coChu = sizeRule({
  id: 'nd30/dia-chi/co-chu',
  ref: 'ND30-DC-01',
  component: 'diaChi',
  title: 'Địa chỉ cơ quan cỡ chữ 11 đến 12',
  severity: 'info',
  min: 11,
  max: 12,
  basis: endingAndPage.diaChi,
  examples: { right: [], wrong: [] },
});
