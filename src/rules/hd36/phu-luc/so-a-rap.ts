import { ending } from '../../law/hd36/ending';
import { arabicAppendixRule } from '../../shapes/party/appendix';

export const soARap = arabicAppendixRule({
  id: 'hd36/phu-luc/so-a-rap',
  ref: 'DANG-CLS-08',
  severity: 'error',
  basis: ending.phuLuc,
});
