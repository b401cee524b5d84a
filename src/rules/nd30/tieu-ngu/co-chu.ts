import { sizeRule } from '../../kinds/size';
import { letterhead } from '../letterhead-clauses';
import { tieuNguSize } from '../paired-sizes';

export const coChu = sizeRule({
  id: 'nd30/tieu-ngu/co-chu',
  ref: 'ND30-FONT-1.2',
  component: 'tieuNgu',
  title: 'Tiêu ngữ cỡ chữ 13 đến 14',
  severity: 'error',
  min: 13,
  max: 14,
  fitting: tieuNguSize,
  basis: letterhead.tieuNgu,
  examples: { right: ['Độc lập - Tự do - Hạnh phúc'], wrong: [] },
});
