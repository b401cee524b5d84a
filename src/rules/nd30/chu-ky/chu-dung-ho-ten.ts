import { slantRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const chuDungHoTen = slantRule({
  id: 'nd30/chu-ky/chu-dung-ho-ten',
  ref: 'ND30-KY-10',
  component: 'chuKy',
  roles: ['hoTen'],
  title: 'Họ tên người ký trình bày chữ đứng',
  severity: 'warning',
  italic: false,
  basis: endingAndPage.hoTen,
  examples: { right: [], wrong: [] },
});
