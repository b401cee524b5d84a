import { letterhead } from '../../law/hd36/letterhead';
import { noColonRule } from '../../shapes/party/symbol';

export const khongHaiCham = noColonRule({
  id: 'hd36/so-ky-hieu/khong-hai-cham',
  ref: 'DANG-SO-01',
  severity: 'warning',
  basis: letterhead.soViDu,
});
