import { ending } from '../../law/hd05/ending';
import { archiveLineRule } from '../../shapes/party/receivers';

export const luu = archiveLineRule({
  id: 'hd05/noi-nhan/luu',
  ref: 'HD05-NN-04',
  severity: 'warning',
  basis: ending.luuViDu,
});
