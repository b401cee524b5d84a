import { body } from '../../law/hd05/body';
import { phanChuongCanhGiua as ofTheState } from '../../nd30/noi-dung/phan-chuong-canh-giua';
import { restated } from '../../shapes/restated';

export const phanChuongCanhGiua = restated(ofTheState, {
  id: 'hd05/noi-dung/phan-chuong-canh-giua',
  ref: 'HD05-BC-02',
  severity: 'warning',
  basis: body.phanChuong,
});
