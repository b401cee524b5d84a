import { noUnderlineRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const gachChan = noUnderlineRule({
  id: 'nd30/ten-loai/gach-chan',
  ref: 'ND30-TL-01',
  component: 'tenLoai',
  title: 'Tên loại văn bản không gạch chân',
  severity: 'warning',
  basis: { ...letterhead.tenLoai, standing: 'reading' },
  examples: { right: [], wrong: [] },
});
