import { ending } from '../../law/hd05/ending';
import { arabicAppendixRule } from '../../shapes/party/appendix';

export const soARap = arabicAppendixRule({
  id: 'hd05/phu-luc/so-a-rap',
  ref: 'HD05-PL-01',
  severity: 'error',
  basis: ending.phuLuc,
});
