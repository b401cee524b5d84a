import { body } from '../../law/hd05/body';
import { fullStopRule } from '../../shapes/party/text';

export const ketThuc = fullStopRule({
  id: 'hd05/noi-dung/ket-thuc',
  ref: 'HD05-ND-05',
  severity: 'error',
  basis: body.doanVan,
});
