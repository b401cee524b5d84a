import { sizeRule } from '../../shapes/size';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const coChu = sizeRule({
  id: 'nd30/do-khan/co-chu',
  ref: 'ND30-KHAN-01',
  component: 'doKhan',
  title: 'Dấu mức độ khẩn cỡ chữ 13 đến 14',
  severity: 'warning',
  min: 13,
  max: 14,
  basis: endingAndPage.doKhan,
  examples: { right: [], wrong: [] },
});
