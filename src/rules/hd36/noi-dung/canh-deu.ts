import { body } from '../../law/hd36/body';
import { canhDeu as ofTheState } from '../../nd30/noi-dung/canh-deu';
import { restated } from '../../shapes/restated';

export const canhDeu = restated(ofTheState, {
  id: 'hd36/noi-dung/canh-deu',
  ref: 'DANG-FONT-6.2',
  severity: 'warning',
  basis: body.doanVan,
});
