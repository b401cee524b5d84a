import { sizeRule } from '../../shapes/size';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const coChu = sizeRule({
  id: 'nd30/nguoi-soan-thao/co-chu',
  ref: 'ND30-ST-01',
  component: 'nguoiSoanThao',
  title: 'Ký hiệu người soạn thảo cỡ chữ 11',
  severity: 'info',
  min: 11,
  max: 11,
  basis: endingAndPage.nguoiSoanThao,
  examples: { right: [], wrong: [] },
});
