import { slantRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const chuDung = slantRule({
  id: 'nd30/tieu-ngu/chu-dung',
  ref: 'ND30-TN-02',
  component: 'tieuNgu',
  title: 'Tiêu ngữ dùng kiểu chữ đứng',
  severity: 'error',
  italic: false,
  basis: letterhead.tieuNgu,
  examples: { right: ['Độc lập - Tự do - Hạnh phúc'], wrong: [] },
});
