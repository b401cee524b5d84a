import { letterhead } from '../../law/hd36/letterhead';
import { typeLettersRule } from '../../shapes/party/symbol';

export const chuLoai = typeLettersRule({
  id: 'hd36/so-ky-hieu/chu-loai',
  ref: 'DANG-SO-01',
  severity: 'warning',
  basis: letterhead.kyHieuLoai,
});
