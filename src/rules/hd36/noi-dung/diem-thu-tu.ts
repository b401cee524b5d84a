import { body } from '../../law/hd36/body';
import { diemThuTu as ofTheState } from '../../nd30/noi-dung/diem-thu-tu';
import { restated } from '../../shapes/restated';

export const diemThuTu = restated(ofTheState, {
  id: 'hd36/noi-dung/diem-thu-tu',
  ref: 'DANG-ND-02',
  severity: 'warning',
  basis: body.diem,
  examples: {
    right: ['a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm.'],
    wrong: ['a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\ne) Năm.'],
  },
});
