import { slantRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const chuDung = slantRule({
  id: 'nd30/do-khan/chu-dung',
  ref: 'ND30-KHAN-01',
  component: 'doKhan',
  title: 'Dấu mức độ khẩn trình bày chữ đứng',
  severity: 'warning',
  italic: false,
  basis: endingAndPage.doKhan,
  examples: { right: [], wrong: [] },
});
