import { letterhead } from '../../law/hd05/letterhead';
import { typeCodeRule } from '../../shapes/party/symbol';

export const khopTenLoai = typeCodeRule({
  id: 'hd05/so-ky-hieu/khop-ten-loai',
  ref: 'HD05-SO-09',
  severity: 'error',
  basis: letterhead.kyHieuLoai,
  quyDinh: ['QĐ'],
});
