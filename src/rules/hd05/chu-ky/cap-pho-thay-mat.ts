import { ending } from '../../law/hd05/ending';
import { deputyOfCommitteeRule } from '../../shapes/party/authority';

export const capPhoThayMat = deputyOfCommitteeRule({
  id: 'hd05/chu-ky/cap-pho-thay-mat',
  ref: 'HD05-KY-06',
  severity: 'error',
  basis: ending.thayMat,
});
