import { slantRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const chuDung = slantRule({
  id: 'nd30/nguoi-soan-thao/chu-dung',
  ref: 'ND30-ST-01',
  component: 'nguoiSoanThao',
  title: 'Ký hiệu người soạn thảo trình bày chữ đứng',
  severity: 'info',
  italic: false,
  basis: endingAndPage.nguoiSoanThao,
  examples: { right: [], wrong: [] },
});
