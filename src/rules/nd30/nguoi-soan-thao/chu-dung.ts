import { slantRule } from '../../kinds/look';
import { clauses } from '../clauses';

export const chuDung = slantRule({
  id: 'nd30/nguoi-soan-thao/chu-dung',
  ref: 'ND30-ST-01',
  component: 'nguoiSoanThao',
  title: 'Ký hiệu người soạn thảo trình bày chữ đứng',
  severity: 'info',
  italic: false,
  basis: clauses.nguoiSoanThao,
  examples: { right: [], wrong: [] },
});
