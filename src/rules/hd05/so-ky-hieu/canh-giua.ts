import { letterhead } from '../../law/hd05/letterhead';
import { centredRule } from '../../shapes/centred';

export const canhGiua = centredRule({
  id: 'hd05/so-ky-hieu/canh-giua',
  ref: 'HD05-SO-13',
  component: 'soKyHieu',
  title: 'Số, ký hiệu canh giữa dưới tên cơ quan',
  severity: 'warning',
  within: 'cell',
  basis: letterhead.soCanDoi,
  examples: { right: [], wrong: [] },
});
