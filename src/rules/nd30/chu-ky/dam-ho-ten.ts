import { weightRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const damHoTen = weightRule({
  id: 'nd30/chu-ky/dam-ho-ten',
  ref: 'ND30-KY-10',
  component: 'chuKy',
  roles: ['hoTen'],
  title: 'Họ tên người ký in đậm',
  severity: 'warning',
  bold: true,
  basis: endingAndPage.hoTen,
  examples: { right: [], wrong: [] },
});
