import { docTuHuongDan05 } from '../../law/hd05/basis';
import { letterhead } from '../../law/hd05/letterhead';
import { noMottoRule } from '../../shapes/party/state-formula';

export const khongGhi = noMottoRule({
  id: 'hd05/tieu-ngu/khong-ghi',
  ref: 'HD05-TD-03',
  severity: 'warning',
  basis: docTuHuongDan05(letterhead.tieuDe.clause, letterhead.tieuDe.quote),
});
