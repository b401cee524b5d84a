import { centredRule } from '../../shapes/centred';
import { letterhead } from '../../law/nd30/letterhead';

export const canhGiua = centredRule({
  id: 'nd30/co-quan-ban-hanh/canh-giua',
  ref: 'ND30-CQ-05',
  component: 'coQuanBanHanh',
  title: 'Tên cơ quan ban hành canh giữa',
  severity: 'error',
  within: 'cell',
  basis: letterhead.coQuanBanHanh,
  examples: { right: [], wrong: [] },
});
