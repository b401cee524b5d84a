import { letterhead } from '../../law/hd36/letterhead';
import { typeThereRule } from '../../shapes/party/summary';

export const thieu = typeThereRule({
  id: 'hd36/ten-loai/thieu',
  ref: 'DANG-TL-01',
  severity: 'error',
  basis: letterhead.tenLoai,
});
