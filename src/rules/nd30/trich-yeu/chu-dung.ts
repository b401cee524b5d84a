import { slantRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';
import { coTenLoai } from '../../law/nd30/kinds';

export const chuDung = slantRule({
  id: 'nd30/trich-yeu/chu-dung',
  ref: 'ND30-TY-02',
  component: 'trichYeu',
  title: 'Trích yếu dùng kiểu chữ đứng',
  severity: 'error',
  appliesTo: coTenLoai,
  italic: false,
  basis: letterhead.trichYeu,
  examples: { right: ['Thực hiện công tác dân vận năm 2026'], wrong: [] },
});
