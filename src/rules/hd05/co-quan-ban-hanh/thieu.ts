import { letterhead } from '../../law/hd05/letterhead';
import { wholeKinds } from '../../reading/party-kinds';
import { presenceRule } from '../../shapes/presence';

export const thieu = presenceRule({
  id: 'hd05/co-quan-ban-hanh/thieu',
  ref: 'HD05-CQ-01',
  component: 'coQuanBanHanh',
  title: 'Văn bản có tên cơ quan ban hành',
  name: 'tên cơ quan ban hành',
  severity: 'error',
  appliesTo: wholeKinds,
  basis: letterhead.tenCoQuan,
  examples: { right: [], wrong: [] },
});
