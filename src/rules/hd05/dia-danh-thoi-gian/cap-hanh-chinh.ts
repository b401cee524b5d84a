import { letterhead } from '../../law/hd05/letterhead';
import { unitBeforePlaceRule } from '../../shapes/party/place-name';

export const capHanhChinh = unitBeforePlaceRule({
  id: 'hd05/dia-danh-thoi-gian/cap-hanh-chinh',
  ref: 'HD05-DD-04',
  severity: 'warning',
  basis: letterhead.diaDanhCapHanhChinh,
});
