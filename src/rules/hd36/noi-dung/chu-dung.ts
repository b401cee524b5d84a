import { look } from '../../law/hd36/look';
import { chuDung as ofTheState } from '../../nd30/noi-dung/chu-dung';
import { restated } from '../../shapes/restated';

export const chuDung = restated(ofTheState, {
  id: 'hd36/noi-dung/chu-dung',
  ref: 'DANG-FONT-6.2',
  severity: 'warning',
  basis: look.noiDung,
});
