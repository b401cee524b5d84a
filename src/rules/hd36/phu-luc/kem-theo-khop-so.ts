import { ending } from '../../law/hd36/ending';
import { kemTheoKhopSo as ofTheState } from '../../nd30/phu-luc/kem-theo-khop-so';
import { restated } from '../../shapes/restated';

export const kemTheoKhopSo = restated(ofTheState, {
  id: 'hd36/phu-luc/kem-theo-khop-so',
  ref: null,
  severity: 'warning',
  basis: { ...ending.phuLuc, standing: 'reading' },
  examples: {
    right: ['Phụ lục 1\nDANH SÁCH\n(Kèm theo Công văn số 15-CV/ĐU)'],
    wrong: ['Phụ lục 1\nDANH SÁCH\n(Kèm theo Công văn số 16-CV/ĐU)'],
  },
});
