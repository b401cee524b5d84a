import { body } from '../../law/hd05/body';
import { danhSoLienTuc as ofTheState } from '../../nd30/noi-dung/danh-so-lien-tuc';
import { restated } from '../../shapes/restated';

export const danhSoLienTuc = restated(ofTheState, {
  id: 'hd05/noi-dung/danh-so-lien-tuc',
  ref: 'HD05-BC-05',
  severity: 'warning',
  basis: { ...body.khoan, standing: 'reading' },
});
