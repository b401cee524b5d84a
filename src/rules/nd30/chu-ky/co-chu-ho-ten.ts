import { sizeRule } from '../../shapes/size';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const coChuHoTen = sizeRule({
  id: 'nd30/chu-ky/co-chu-ho-ten',
  ref: 'ND30-KY-10',
  component: 'chuKy',
  roles: ['hoTen'],
  title: 'Họ tên người ký cỡ chữ 13 đến 14',
  severity: 'error',
  min: 13,
  max: 14,
  basis: endingAndPage.hoTen,
  examples: { right: [], wrong: [] },
});
