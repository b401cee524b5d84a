import { coChuKieuChu } from '../../law/hd05/basis';
import { chuDung as ofTheState } from '../../nd30/noi-dung/chu-dung';
import { restated } from '../../shapes/restated';

export const chuDung = restated(ofTheState, {
  id: 'hd05/noi-dung/chu-dung',
  ref: 'HD05-FONT-6.1',
  severity: 'warning',
  basis: coChuKieuChu,
});
