import { centredRule } from '../../shapes/centred';
import { letterhead } from '../../law/nd30/letterhead';

export const canhGiua = centredRule({
  id: 'nd30/so-ky-hieu/canh-giua',
  ref: 'ND30-SO-10',
  component: 'soKyHieu',
  title: 'Số, ký hiệu canh giữa dưới tên cơ quan',
  severity: 'warning',
  within: 'cell',
  basis: letterhead.soCanhGiua,
  examples: { right: [], wrong: [] },
});
