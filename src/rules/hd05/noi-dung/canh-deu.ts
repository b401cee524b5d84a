import { body } from '../../law/hd05/body';
import { canhDeu as ofTheState } from '../../nd30/noi-dung/canh-deu';
import { restated } from '../../shapes/restated';

export const canhDeu = restated(ofTheState, {
  id: 'hd05/noi-dung/canh-deu',
  ref: 'HD05-ND-01',
  severity: 'error',
  basis: body.doanVan,
});
