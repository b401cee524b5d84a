import { letterhead } from '../../law/hd05/letterhead';
import { noColonRule } from '../../shapes/party/symbol';

export const khongHaiCham = noColonRule({
  id: 'hd05/so-ky-hieu/khong-hai-cham',
  ref: 'HD05-SO-01',
  severity: 'warning',
  basis: letterhead.soViDu,
});
