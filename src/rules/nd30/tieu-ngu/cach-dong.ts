import { noBlankRule } from '../../shapes/no-blank';
import { letterhead } from '../../law/nd30/letterhead';

export const cachDong = noBlankRule({
  id: 'nd30/tieu-ngu/cach-dong',
  ref: 'ND30-TN-04',
  component: 'tieuNgu',
  under: 'quocHieu',
  title: 'Giữa Quốc hiệu và Tiêu ngữ không có dòng trống',
  message: 'Giữa Quốc hiệu và Tiêu ngữ thừa dòng trống.',
  severity: 'warning',
  basis: letterhead.cachDong,
  examples: { right: [], wrong: [] },
});
