import { ending } from '../../law/hd36/ending';
import { archiveLineRule } from '../../shapes/party/receivers';

export const luu = archiveLineRule({
  id: 'hd36/noi-nhan/luu',
  ref: 'DANG-NN-01',
  severity: 'warning',
  basis: ending.luuViDu,
});
