import { noUnderlineRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const gachChan = noUnderlineRule({
  id: 'nd30/quoc-hieu/gach-chan',
  ref: 'ND30-QH-02',
  component: 'quocHieu',
  title: 'Quốc hiệu không gạch chân',
  severity: 'warning',
  basis: { ...letterhead.quocHieu, standing: 'reading' },
  examples: { right: [], wrong: [] },
});
