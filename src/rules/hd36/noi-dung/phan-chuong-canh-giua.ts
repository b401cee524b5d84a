import { body } from '../../law/hd36/body';
import { phanChuongCanhGiua as ofTheState } from '../../nd30/noi-dung/phan-chuong-canh-giua';
import { restated } from '../../shapes/restated';

export const phanChuongCanhGiua = restated(ofTheState, {
  id: 'hd36/noi-dung/phan-chuong-canh-giua',
  ref: 'DANG-ND-02',
  severity: 'warning',
  basis: body.phanChuong,
});
