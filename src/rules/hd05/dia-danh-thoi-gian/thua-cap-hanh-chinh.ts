import { letterhead } from '../../law/hd05/letterhead';
import { properNameAloneRule } from '../../shapes/party/place-name';

export const thuaCapHanhChinh = properNameAloneRule({
  id: 'hd05/dia-danh-thoi-gian/thua-cap-hanh-chinh',
  ref: 'HD05-DD-04',
  severity: 'warning',
  basis: letterhead.diaDanhCapHanhChinh,
});
