import { weightRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const chuDam = weightRule({
  id: 'nd30/quoc-hieu/chu-dam',
  ref: 'ND30-QH-02',
  component: 'quocHieu',
  title: 'Quốc hiệu in đậm',
  severity: 'error',
  bold: true,
  basis: letterhead.quocHieu,
  examples: { right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], wrong: [] },
});
