import { weightRule } from '../../kinds/look';
import { clauses } from '../clauses';

export const damTieuDe = weightRule({
  id: 'nd30/noi-nhan/dam-tieu-de',
  ref: 'ND30-NN-01',
  component: 'noiNhan',
  roles: ['heading'],
  title: 'Từ “Nơi nhận” in đậm',
  severity: 'warning',
  bold: true,
  basis: clauses.noiNhanTieuDe,
  examples: { right: [], wrong: [] },
});
