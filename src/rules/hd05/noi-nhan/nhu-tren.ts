import { ending } from '../../law/hd05/ending';
import { asAboveRule } from '../../shapes/party/receivers';

export const nhuTren = asAboveRule({
  id: 'hd05/noi-nhan/nhu-tren',
  ref: 'HD05-KG-01',
  severity: 'error',
  basis: ending.kinhGui,
  mark: ';',
});
