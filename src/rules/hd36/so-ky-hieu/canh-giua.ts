import { letterhead } from '../../law/hd36/letterhead';
import { centredRule } from '../../shapes/centred';

export const canhGiua = centredRule({
  id: 'hd36/so-ky-hieu/canh-giua',
  ref: 'DANG-SO-01',
  component: 'soKyHieu',
  title: 'Số, ký hiệu canh giữa dưới tên cơ quan',
  severity: 'warning',
  within: 'cell',
  basis: letterhead.soCanDoi,
  examples: { right: [], wrong: [] },
});
