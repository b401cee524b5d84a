import { ending } from '../../law/hd05/ending';
import { thieuKemTheo as ofTheState } from '../../nd30/phu-luc/thieu-kem-theo';
import { restated } from '../../shapes/restated';

export const thieuKemTheo = restated(ofTheState, {
  id: 'hd05/phu-luc/thieu-kem-theo',
  ref: 'HD05-PL-02',
  severity: 'warning',
  title: 'Dưới tiêu đề phụ lục có chỉ dẫn kèm theo văn bản',
  basis: ending.phuLucTrinhBay,
  examples: { right: ['Phụ lục 1\nDANH SÁCH\n(Kèm theo Kế hoạch số 15-KH/ĐU)'], wrong: ['Phụ lục 1\nDANH SÁCH'] },
});
