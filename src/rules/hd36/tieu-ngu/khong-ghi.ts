import { docTuHuongDan36 } from '../../law/hd36/basis';
import { letterhead } from '../../law/hd36/letterhead';
import { noMottoRule } from '../../shapes/party/state-formula';

export const khongGhi = noMottoRule({
  id: 'hd36/tieu-ngu/khong-ghi',
  ref: 'DANG-TD-01',
  severity: 'warning',
  basis: docTuHuongDan36(letterhead.tieuDe.clause, letterhead.tieuDe.quote),
});
