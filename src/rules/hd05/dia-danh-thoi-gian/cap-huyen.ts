import { letterhead } from '../../law/hd05/letterhead';
import { datedRule, tuNgay } from '../../shapes/dated';
import { noDistrictRule } from '../../shapes/party/place-name';

export const capHuyen = datedRule(
  noDistrictRule({
    id: 'hd05/dia-danh-thoi-gian/cap-huyen',
    ref: 'HD05-DD-01',
    severity: 'error',
    basis: letterhead.diaDanh,
  }),
  tuNgay,
);
