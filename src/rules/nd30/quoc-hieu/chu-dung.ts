import { slantRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const chuDung = slantRule({
  id: 'nd30/quoc-hieu/chu-dung',
  ref: 'ND30-QH-02',
  component: 'quocHieu',
  title: 'Quốc hiệu dùng kiểu chữ đứng',
  severity: 'error',
  italic: false,
  basis: letterhead.quocHieu,
  examples: { right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], wrong: [] },
});
