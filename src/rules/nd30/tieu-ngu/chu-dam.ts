import { weightRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const chuDam = weightRule({
  id: 'nd30/tieu-ngu/chu-dam',
  ref: 'ND30-TN-02',
  component: 'tieuNgu',
  title: 'Tiêu ngữ in đậm',
  severity: 'error',
  bold: true,
  basis: letterhead.tieuNgu,
  examples: { right: ['Độc lập - Tự do - Hạnh phúc'], wrong: [] },
});
