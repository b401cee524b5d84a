import { ending } from '../../law/hd05/ending';
import { kemTheoKhopSo as ofTheState } from '../../nd30/phu-luc/kem-theo-khop-so';
import { restated } from '../../shapes/restated';

export const kemTheoKhopSo = restated(ofTheState, {
  id: 'hd05/phu-luc/kem-theo-khop-so',
  ref: 'HD05-PL-02',
  severity: 'warning',
  basis: { ...ending.phuLucTrinhBay, standing: 'reading' },
  examples: {
    right: ['Phụ lục 1\nDANH SÁCH\n(Kèm theo Công văn số 15-CV/ĐU)'],
    wrong: ['Phụ lục 1\nDANH SÁCH\n(Kèm theo Công văn số 16-CV/ĐU)'],
  },
});
