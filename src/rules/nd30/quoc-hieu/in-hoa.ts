import { upperCaseRule } from '../../shapes/letter-case';
import { letterhead } from '../../law/nd30/letterhead';

export const inHoa = upperCaseRule({
  id: 'nd30/quoc-hieu/in-hoa',
  ref: 'ND30-QH-02',
  component: 'quocHieu',
  title: 'Quốc hiệu in hoa',
  severity: 'error',
  basis: letterhead.quocHieu,
  examples: { right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], wrong: ['Cộng hòa xã hội chủ nghĩa Việt Nam'] },
});
