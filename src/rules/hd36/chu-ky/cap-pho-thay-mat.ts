import { ending } from '../../law/hd36/ending';
import { deputyOfCommitteeRule } from '../../shapes/party/authority';

export const capPhoThayMat = deputyOfCommitteeRule({
  id: 'hd36/chu-ky/cap-pho-thay-mat',
  ref: 'DANG-KY-02',
  severity: 'error',
  basis: ending.thayMat,
});
