import { letterhead } from '../../law/hd05/letterhead';
import { datedRule, tuNgay } from '../../shapes/dated';
import { abolishedCodeRule } from '../../shapes/party/symbol';

export const maKhongCon = datedRule(
  abolishedCodeRule({
    id: 'hd05/so-ky-hieu/ma-khong-con',
    ref: 'HD05-SO-12',
    severity: 'error',
    basis: letterhead.kyHieuCoQuan,
  }),
  tuNgay,
);
