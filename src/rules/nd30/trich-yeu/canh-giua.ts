import { centredRule } from '../../shapes/centred';
import { letterhead } from '../../law/nd30/letterhead';
import { coTenLoai } from '../../law/nd30/kinds';

export const canhGiua = centredRule({
  id: 'nd30/trich-yeu/canh-giua',
  ref: 'ND30-TY-02',
  component: 'trichYeu',
  title: 'Trích yếu canh giữa',
  severity: 'error',
  appliesTo: coTenLoai,
  within: 'page',
  basis: letterhead.tenLoaiCanhGiua,
  examples: { right: [], wrong: [] },
});
