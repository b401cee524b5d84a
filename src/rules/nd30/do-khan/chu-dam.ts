import { weightRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const chuDam = weightRule({
  id: 'nd30/do-khan/chu-dam',
  ref: 'ND30-KHAN-01',
  component: 'doKhan',
  title: 'Dấu mức độ khẩn in đậm',
  severity: 'warning',
  bold: true,
  basis: endingAndPage.doKhan,
  examples: { right: [], wrong: [] },
});
