import { body } from '../../law/hd05/body';
import { lawYearRule } from '../../shapes/party/grounds';

export const canCuLuat = lawYearRule({
  id: 'hd05/noi-dung/can-cu-luat',
  ref: 'HD05-CC-02',
  severity: 'warning',
  basis: body.canCuLuat,
});
