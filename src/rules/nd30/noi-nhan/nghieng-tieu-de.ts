import { slantRule } from '../../kinds/look';
import { clauses } from '../clauses';

export const nghiengTieuDe = slantRule({
  id: 'nd30/noi-nhan/nghieng-tieu-de',
  ref: 'ND30-NN-01',
  component: 'noiNhan',
  roles: ['heading'],
  title: 'Từ “Nơi nhận” in nghiêng',
  severity: 'warning',
  italic: true,
  basis: clauses.noiNhanTieuDe,
  examples: { right: [], wrong: [] },
});
