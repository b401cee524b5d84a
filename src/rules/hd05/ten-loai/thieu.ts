import { letterhead } from '../../law/hd05/letterhead';
import { typeThereRule } from '../../shapes/party/summary';

export const thieu = typeThereRule({
  id: 'hd05/ten-loai/thieu',
  ref: 'HD05-TL-01',
  severity: 'error',
  basis: letterhead.tenLoai,
});
