import { ending } from '../../law/hd05/ending';
import { underlinedWordsRule } from '../../shapes/party/receivers';

export const gachChan = underlinedWordsRule({
  id: 'hd05/noi-nhan/gach-chan',
  ref: 'HD05-NN-01',
  severity: 'error',
  basis: ending.noiNhan,
});
