import { letterhead } from '../../law/hd05/letterhead';
import { typeLettersRule } from '../../shapes/party/symbol';

export const chuLoai = typeLettersRule({
  id: 'hd05/so-ky-hieu/chu-loai',
  ref: 'HD05-SO-09',
  severity: 'warning',
  basis: letterhead.kyHieuLoai,
});
