import { body } from '../../law/hd36/body';
import { danhSoLienTuc as ofTheState } from '../../nd30/noi-dung/danh-so-lien-tuc';
import { restated } from '../../shapes/restated';

export const danhSoLienTuc = restated(ofTheState, {
  id: 'hd36/noi-dung/danh-so-lien-tuc',
  ref: 'DANG-ND-02',
  severity: 'warning',
  basis: { ...body.khoan, standing: 'reading' },
});
