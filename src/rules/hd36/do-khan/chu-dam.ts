import { look } from '../../law/hd36/look';
import { weightRule } from '../../shapes/look';

export const chuDam = weightRule({
  id: 'hd36/do-khan/chu-dam',
  ref: null,
  component: 'doKhan',
  title: 'Dấu chỉ mức độ khẩn in đậm',
  severity: 'warning',
  bold: true,
  basis: look.doKhan,
  examples: { right: [], wrong: [] },
});
