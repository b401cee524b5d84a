import { ending } from '../../law/hd36/ending';
import { asAboveRule } from '../../shapes/party/receivers';

export const nhuTren = asAboveRule({
  id: 'hd36/noi-nhan/nhu-tren',
  ref: 'DANG-KG-01',
  severity: 'error',
  basis: ending.kinhGui,
  mark: ',',
});
