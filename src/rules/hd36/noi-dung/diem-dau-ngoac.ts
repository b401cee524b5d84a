import { body } from '../../law/hd36/body';
import { diemDauNgoac as ofTheState } from '../../nd30/noi-dung/diem-dau-ngoac';
import { restated } from '../../shapes/restated';

export const diemDauNgoac = restated(ofTheState, {
  id: 'hd36/noi-dung/diem-dau-ngoac',
  ref: 'DANG-ND-02',
  severity: 'warning',
  basis: body.diem,
});
