import { letterhead } from '../../law/hd36/letterhead';
import { wholeKinds } from '../../reading/party-kinds';
import { presenceRule } from '../../shapes/presence';

export const thieu = presenceRule({
  id: 'hd36/co-quan-ban-hanh/thieu',
  ref: 'DANG-CLS-08',
  component: 'coQuanBanHanh',
  title: 'Văn bản có tên cơ quan ban hành',
  name: 'tên cơ quan ban hành',
  severity: 'error',
  appliesTo: wholeKinds,
  basis: letterhead.tenCoQuan,
  examples: { right: [], wrong: [] },
});
