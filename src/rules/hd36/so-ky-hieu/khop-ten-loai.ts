import { letterhead } from '../../law/hd36/letterhead';
import { typeCodeRule } from '../../shapes/party/symbol';

export const khopTenLoai = typeCodeRule({
  id: 'hd36/so-ky-hieu/khop-ten-loai',
  ref: 'DANG-SO-01',
  severity: 'error',
  basis: letterhead.kyHieuLoai,
  quyDinh: ['QĐi', 'QĐ'],
});
