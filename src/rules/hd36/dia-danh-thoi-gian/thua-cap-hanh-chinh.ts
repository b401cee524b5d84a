import { letterhead } from '../../law/hd36/letterhead';
import { properNameAloneRule } from '../../shapes/party/place-name';

export const thuaCapHanhChinh = properNameAloneRule({
  id: 'hd36/dia-danh-thoi-gian/thua-cap-hanh-chinh',
  ref: 'DANG-DD-02',
  severity: 'warning',
  basis: letterhead.diaDanhCapHanhChinh,
});
