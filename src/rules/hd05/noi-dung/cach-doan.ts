import { body } from '../../law/hd05/body';
import { cachDoan as ofTheState } from '../../nd30/noi-dung/cach-doan';
import { restated } from '../../shapes/restated';

export const cachDoan = restated(ofTheState, {
  id: 'hd05/noi-dung/cach-doan',
  ref: 'HD05-ND-03',
  severity: 'warning',
  basis: body.doanVan,
});
