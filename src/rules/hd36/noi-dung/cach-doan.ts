import { body } from '../../law/hd36/body';
import { cachDoan as ofTheState } from '../../nd30/noi-dung/cach-doan';
import { restated } from '../../shapes/restated';

export const cachDoan = restated(ofTheState, {
  id: 'hd36/noi-dung/cach-doan',
  ref: 'DANG-FONT-6.2',
  severity: 'warning',
  basis: body.doanVan,
});
