import { body } from '../../law/hd36/body';
import { fullStopRule } from '../../shapes/party/text';

export const ketThuc = fullStopRule({
  id: 'hd36/noi-dung/ket-thuc',
  ref: 'DANG-ND-01',
  severity: 'error',
  basis: body.ketThuc,
});
