import { body } from '../../law/hd05/body';
import { diemThuTu as ofTheState } from '../../nd30/noi-dung/diem-thu-tu';
import { restated } from '../../shapes/restated';

export const diemThuTu = restated(ofTheState, {
  id: 'hd05/noi-dung/diem-thu-tu',
  ref: 'HD05-BC-06',
  severity: 'warning',
  basis: body.diem,
  examples: {
    right: ['a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm.'],
    wrong: ['a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\ne) Năm.'],
  },
});
