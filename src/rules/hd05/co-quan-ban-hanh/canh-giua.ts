import { letterhead } from '../../law/hd05/letterhead';
import { centredRule } from '../../shapes/centred';

export const canhGiua = centredRule({
  id: 'hd05/co-quan-ban-hanh/canh-giua',
  ref: 'HD05-CQ-14',
  component: 'coQuanBanHanh',
  title: 'Tên cơ quan ban hành canh giữa',
  severity: 'warning',
  within: 'cell',
  basis: letterhead.tenCanDoi,
  examples: { right: [], wrong: [] },
});
