import { letterhead } from '../../law/hd36/letterhead';
import { unitBeforePlaceRule } from '../../shapes/party/place-name';

export const capHanhChinh = unitBeforePlaceRule({
  id: 'hd36/dia-danh-thoi-gian/cap-hanh-chinh',
  ref: 'DANG-DD-02',
  severity: 'warning',
  basis: letterhead.diaDanhCapHanhChinh,
});
