import { body } from '../../law/hd05/body';
import { diemDauNgoac as ofTheState } from '../../nd30/noi-dung/diem-dau-ngoac';
import { restated } from '../../shapes/restated';

export const diemDauNgoac = restated(ofTheState, {
  id: 'hd05/noi-dung/diem-dau-ngoac',
  ref: 'HD05-BC-06',
  severity: 'warning',
  basis: body.diem,
});
